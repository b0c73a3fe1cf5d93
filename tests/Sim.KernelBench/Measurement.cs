using System.Diagnostics;
using System.Globalization;

namespace Sim.KernelBench;

/// <summary>One row of the table: the workload at a size, on so many threads.</summary>
/// <param name="Endpoints">Size of the fleet.</param>
/// <param name="Threads">Threads, each with a shard of its own and a barrier after every minute.</param>
/// <param name="Digest">Hash and series on which every simulator agrees that ran the workload exactly.</param>
internal sealed record Measurement(int Endpoints, int Threads, string Digest)
{
    // Enough for the hot loop to reach its last tier of code.
    private const int WarmUpEndpoints = 100_000;

    private static readonly (int Endpoints, string Digest)[] Published =
    [
        (10_000, "8376fd0524646721:98b93e6dbd8c73ea"),
        (100_000, "c9fca7f969378f50:ed1b826be1281995"),
        (1_000_000, "c506f78e7c4c4bc0:ec95847fa65404a9"),
    ];

    /// <summary>The rows of the table.</summary>
    public static IEnumerable<Measurement> All =>
        Published.SelectMany(p => Enumerable.Range(1, 2),
            (p, threads) => new Measurement(p.Endpoints, threads, p.Digest));

    /// <summary>Measures, without the making of the fleet.</summary>
    /// <returns>A row of the table, and whether the published digest came out.</returns>
    public (string Row, bool Agrees) Run(int repeats)
    {
        Step(FleetRollout1.CreateShards(WarmUpEndpoints, Threads));
        double best = double.PositiveInfinity;
        FleetRollout1Result? result = null;
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            FleetRollout1Shard[] fleet = FleetRollout1.CreateShards(Endpoints, Threads);
            long start = Stopwatch.GetTimestamp();
            ulong series = Step(fleet);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            result = FleetRollout1.Finish(fleet, series);
        }

        string digest = string.Create(CultureInfo.InvariantCulture, $"{result!.Hash:x16}:{result.Series:x16}");
        bool agrees = digest == Digest;
        return (string.Create(CultureInfo.InvariantCulture,
            $"{Endpoints,9:N0}  {Threads,7}  {result.Events / best / 1e6,10:F1} M  "
                + $"{(agrees ? digest : digest + " is not " + Digest)}"), agrees);
    }

    private static ulong Step(FleetRollout1Shard[] fleet)
    {
        ulong series = 0;
        using var barrier = new Barrier(fleet.Length, _ => series = FleetRollout1.FoldSeries(series, fleet));
        Thread[] threads = [.. fleet.Select(shard => new Thread(() => Walk(shard, barrier)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return series;
    }

    private static void Walk(FleetRollout1Shard shard, Barrier barrier)
    {
        for (int window = 0; window < FleetRollout1.Windows; window++)
        {
            shard.Step(window);
            barrier.SignalAndWait();
        }
    }
}
