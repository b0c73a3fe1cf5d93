using Sim.Reference;

namespace Sim.Lab;

/// <summary>Which settings a check tries. The first of each thinning is what the others are compared with.</summary>
internal static class VerifyMatrix
{
    /// <summary>
    /// The reference host walks every poll of every endpoint, so it gets a fleet of at most this size.
    /// </summary>
    public const long ReferenceLimit = ReferenceHost.MostEndpoints;

    /// <summary>What the thinned fleet aims at, where the whole one is too large.</summary>
    private const long ReferenceAim = 20_000;

    /// <summary>The setting that all others are compared with.</summary>
    public static readonly VerifySetting Baseline = new() { Name = "sequential, 1 shard" };

    /// <summary>Settings beside the baseline.</summary>
    /// <param name="full">All, or the quick ones.</param>
    /// <param name="processes">Whether the program can be started again.</param>
    /// <param name="plant">Whether to plant a non-determinism.</param>
    public static IReadOnlyList<VerifySetting> Plan(bool full, bool processes, bool plant)
    {
        var settings = new List<VerifySetting>();
        settings.AddRange(full ? [Sequential(2), Sequential(7), Sequential(64)] : [Sequential(7)]);
        settings.AddRange(full
            ? [Actors(1, 1), Actors(2, 2), Actors(7, 1), Actors(7, 2), Actors(64, 1), Actors(64, 2)]
            : [Actors(7, 2)]);
        settings.AddRange(full ? [Snapshots(10), Snapshots(97)] : [Snapshots(97)]);
        if (processes)
            settings.AddRange(full ? [.. ProcessSettings.Quick(), .. ProcessSettings.More()] : ProcessSettings.Quick());

        if (plant)
            settings.Add(new VerifySetting { Name = "planted non-determinism", Shards = 2, Planted = true });

        return settings;
    }

    /// <summary>
    /// What is too slow for a large fleet, the reference host and a snapshot at every window, and what these are
    /// compared with; none where the fleet cannot be made small enough.
    /// </summary>
    /// <param name="endpoints">Endpoints that the release can reach, as asked.</param>
    /// <param name="organisations">Organisations that take part, as asked.</param>
    public static IReadOnlyList<VerifySetting> SmallFleet(long endpoints, int organisations)
    {
        if (endpoints <= ReferenceLimit)
            return [new VerifySetting { Name = "reference host", Host = HostKind.Reference }, Snapshots(1)];

        long thinning = (endpoints + ReferenceAim - 1) / ReferenceAim;
        return thinning > organisations ? [] :
        [
            new VerifySetting { Name = $"sequential, 1/{thinning} of it", ExtraThinning = (int)thinning },
            new VerifySetting
            {
                Name = $"reference host, 1/{thinning} of it", Host = HostKind.Reference, ExtraThinning = (int)thinning,
            },
            Snapshots(1) with
            {
                Name = $"save and load each window, 1/{thinning} of it", ExtraThinning = (int)thinning,
            },
        ];
    }

    private static VerifySetting Sequential(int shards) =>
        new() { Name = $"sequential, {shards} shards", Shards = shards };

    private static VerifySetting Actors(int shards, int threads) => new()
    {
        Name = $"actors, {Numbers.Counted(shards, "shard")}, {Numbers.Counted(threads, "thread")}",
        Host = HostKind.Actors,
        Shards = shards,
        Threads = threads,
    };

    private static VerifySetting Snapshots(int every) =>
        new() { Name = every == 1 ? "save and load each window" : $"save and load each {every} windows", Shards = 2,
            SnapshotEvery = every };
}
