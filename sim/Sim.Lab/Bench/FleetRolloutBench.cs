using System.Diagnostics;
using System.Globalization;
using Sim.Kernel;

namespace Sim.Lab;

/// <summary>Measures the kernel alone, with the workload that other simulators have run too.</summary>
internal static class FleetRolloutBench
{
    // Enough for the hot loop to reach its last tier of code.
    private const int WarmUpEndpoints = 100_000;

    /// <summary>Fleet sizes with the hash and series on which every simulator agrees that ran the workload exactly.</summary>
    public static IReadOnlyList<(int Endpoints, string Digest)> Published { get; } =
    [
        (10_000, "8376fd0524646721:98b93e6dbd8c73ea"),
        (100_000, "c9fca7f969378f50:ed1b826be1281995"),
        (1_000_000, "c506f78e7c4c4bc0:ec95847fa65404a9"),
    ];

    /// <summary>Runs the workload once to warm up and once to measure, without the making of the fleet.</summary>
    /// <param name="endpoints">Size of the fleet.</param>
    /// <param name="threads">Threads, each with a shard of its own and a barrier after every minute.</param>
    public static string Measure(int endpoints, int threads)
    {
        Step(FleetRollout1.CreateShards(WarmUpEndpoints, threads));
        FleetRollout1Shard[] fleet = FleetRollout1.CreateShards(endpoints, threads);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        ulong series = Step(fleet);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        FleetRollout1Result result = FleetRollout1.Finish(fleet, series);
        string digest = string.Create(CultureInfo.InvariantCulture, $"{result.Hash:x16}:{result.Series:x16}");
        return BenchChild.Line(seconds, result.Events, FleetRollout1.Windows, allocated, digest);
    }

    private static ulong Step(FleetRollout1Shard[] fleet)
    {
        ulong series = 0;
        if (fleet.Length == 1)
        {
            for (int window = 0; window < FleetRollout1.Windows; window++)
            {
                fleet[0].Step(window);
                series = FleetRollout1.FoldSeries(series, fleet);
            }

            return series;
        }

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
