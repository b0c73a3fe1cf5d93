namespace Sim.Lab;

/// <summary>Which settings a check tries. The first of each thinning is what the others are compared with.</summary>
internal static class VerifyMatrix
{
    /// <summary>What the thinned fleet aims at, where the whole one is too large for the reference host.</summary>
    private const long ReferenceAim = 20_000;

    /// <summary>The setting that all others are compared with.</summary>
    public static readonly VerifySetting Baseline = new("sequential, 1 shard", new RunOptions());

    /// <summary>Settings beside the baseline.</summary>
    /// <param name="request">How many, and whether the program can be started again.</param>
    /// <param name="planted">The non-determinism to plant where that is asked for.</param>
    public static IReadOnlyList<VerifySetting> Plan(VerifyRequest request, Perturbation planted) =>
    [
        .. (request.Full ? (int[])[2, 7, 64] : [7])
            .Select(shards => new VerifySetting($"sequential, {shards} shards", new RunOptions { Shards = shards })),
        .. (request.Full ? ((int, int)[])[(1, 1), (2, 2), (7, 1), (7, 2), (64, 1), (64, 2)] : [(7, 2)]).Select(Actors),
        .. (request.Full ? (int[])[10, 97] : [97]).Select(Snapshots),
        .. request.Self is null ? [] : ProcessSettings.Quick(),
        .. request.Self is null || !request.Full ? [] : ProcessSettings.More(),
        .. request.PlantNonDeterminism
            ? [new("planted non-determinism", new RunOptions { Shards = 2, Perturbation = planted })]
            : (VerifySetting[])[],
    ];

    /// <summary>
    /// What is too slow for a large fleet, the reference host and a snapshot at every window, and what these are
    /// compared with; none where the fleet cannot be made small enough.
    /// </summary>
    /// <param name="endpoints">Endpoints that the release can reach, as asked.</param>
    /// <param name="organisations">Organisations that take part, as asked.</param>
    public static IReadOnlyList<VerifySetting> SmallFleet(long endpoints, int organisations)
    {
        VerifySetting[] slow = [new("reference host", new RunOptions(), HostKind.Reference), Snapshots(1)];
        if (endpoints <= ReferenceHost.MostEndpoints)
            return slow;

        long thinning = (endpoints + ReferenceAim - 1) / ReferenceAim;
        return thinning > organisations ? [] :
        [
            .. ((VerifySetting[])[Baseline with { Name = "sequential" }, .. slow])
                .Select(s => s with { Name = $"{s.Name}, 1/{thinning} of it", ExtraThinning = (int)thinning }),
        ];
    }

    private static VerifySetting Actors((int Shards, int Threads) parts) => new(
        $"actors, {Numbers.Counted(parts.Shards, "shard")}, {Numbers.Counted(parts.Threads, "thread")}",
        new RunOptions { Shards = parts.Shards, Threads = parts.Threads }, HostKind.Actors);

    private static VerifySetting Snapshots(int every) => new(
        every == 1 ? "save and load each window" : $"save and load each {every} windows",
        new RunOptions { Shards = 2, SnapshotEvery = every });
}
