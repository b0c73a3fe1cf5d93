using Sim.Reference;

namespace Sim.Lab.Verify;

/// <summary>Which settings a check tries. The first of each thinning is what the others are compared with.</summary>
internal static class VerifyMatrix
{
    /// <summary>The reference host walks every poll of every endpoint, so it gets a fleet of at most this size.</summary>
    public const long ReferenceLimit = ReferenceHost.MostEndpoints;

    /// <summary>What the reference host's own pair aims at, where the fleet is too large for it.</summary>
    private const long ReferenceAim = 20_000;

    /// <summary>The setting that all others are compared with.</summary>
    public static readonly VerifySetting Baseline = new() { Name = "sequential, 1 shard" };

    /// <summary>Settings beside the baseline.</summary>
    /// <param name="full">All, or the quick ones.</param>
    /// <param name="hosts">Hosts that this build has.</param>
    /// <param name="processes">Whether the program can be started again.</param>
    /// <param name="plant">Whether to plant a non-determinism.</param>
    public static IReadOnlyList<VerifySetting> Plan(bool full, IReadOnlyList<HostKind> hosts, bool processes, bool plant)
    {
        var settings = new List<VerifySetting>();
        settings.AddRange(full ? [Sequential(2), Sequential(7), Sequential(64)] : [Sequential(7)]);
        if (hosts.Contains(HostKind.Actors))
        {
            settings.AddRange(full
                ? [Actors(1, 1), Actors(2, 2), Actors(7, 1), Actors(7, 2), Actors(64, 2)]
                : [Actors(7, 2)]);
        }

        settings.AddRange(full ? [Snapshots(10), Snapshots(97)] : [Snapshots(97)]);
        if (processes)
        {
            settings.AddRange(full ? [.. QuickProcesses(), .. MoreProcesses()] : QuickProcesses());
        }

        if (plant)
        {
            settings.Add(new VerifySetting { Name = "planted non-determinism", Shards = 2, Planted = true });
        }

        return settings;
    }

    /// <summary>The reference host and what it is compared with, or none where the fleet cannot be made small enough.</summary>
    /// <param name="endpoints">Endpoints that the release can reach, as asked.</param>
    /// <param name="organisations">Organisations that take part, as asked.</param>
    public static IReadOnlyList<VerifySetting> ReferencePair(long endpoints, int organisations)
    {
        if (endpoints <= ReferenceLimit)
        {
            return [new VerifySetting { Name = "reference host", Host = HostKind.Reference }];
        }

        long thinning = (endpoints + ReferenceAim - 1) / ReferenceAim;
        return thinning > organisations ? [] :
        [
            new VerifySetting { Name = $"sequential, 1/{thinning} of it", ExtraThinning = (int)thinning },
            new VerifySetting
            {
                Name = $"reference host, 1/{thinning} of it", Host = HostKind.Reference, ExtraThinning = (int)thinning,
            },
        ];
    }

    private static VerifySetting Sequential(int shards) =>
        new() { Name = $"sequential, {shards} shards", Shards = shards };

    private static VerifySetting Actors(int shards, int threads) => new()
    {
        Name = $"actors, {shards} shard{(shards == 1 ? "" : "s")}, {threads} thread{(threads == 1 ? "" : "s")}",
        Host = HostKind.Actors,
        Shards = shards,
        Threads = threads,
    };

    private static VerifySetting Snapshots(int every) =>
        new() { Name = $"save and load each {every} windows", Shards = 2, SnapshotEvery = every };

    private static VerifySetting[] QuickProcesses() =>
    [
        Process("server garbage collector", ("DOTNET_gcServer", "1")),
        Process("no tiered compilation", ("DOTNET_TieredCompilation", "0")),
        Process("Turkish culture", ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")) with { Culture = "tr-TR" },
    ];

    private static VerifySetting[] MoreProcesses() =>
    [
        Process("workstation garbage collector", ("DOTNET_gcServer", "0")),
        Process("tiered compilation", ("DOTNET_TieredCompilation", "1")),
        Process("no profile-guided code", ("DOTNET_TieredPGO", "0")),
        Process("time zone of Kathmandu", ("TZ", "Asia/Kathmandu")),
        Process("no AVX2", ("DOTNET_EnableAVX2", "0"), ("DOTNET_EnableAVX512", "0"), ("DOTNET_EnableAVX512F", "0")),
        Process("no hardware intrinsics", ("DOTNET_EnableHWIntrinsic", "0")),
        Process("C library without FMA, AVX2", ("GLIBC_TUNABLES",
            "glibc.cpu.hwcaps=-FMA,-AVX2_Usable,-AVX2,-AVX512F_Usable,-AVX512F")),
    ];

    private static VerifySetting Process(string name, params (string Key, string Value)[] environment) => new()
    {
        Name = name,
        Shards = 2,
        Environment = [.. environment.Select(e => KeyValuePair.Create(e.Key, e.Value))],
    };
}
