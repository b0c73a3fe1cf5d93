namespace Sim.KernelBench;

/// <summary>
/// A benchmark of the kernel alone: a fleet that polls every five minutes on average, installs a release ring by ring,
/// crashes in 5 % of installations and is repaired after 45 minutes in the median, over two hours. It brings its own
/// draws, so that its hash and series can be compared with other simulators.
/// </summary>
public static class FleetRollout1
{
    /// <summary>Length of a window and of the interval between two readings of the counts.</summary>
    public const long WindowMs = 60_000;

    /// <summary>End of the run; later events are not executed.</summary>
    public const long HorizonMs = 7_200_000;

    /// <summary>Windows of a run.</summary>
    public const int Windows = (int)(HorizonMs / WindowMs);

    /// <summary>Runs the workload on this thread.</summary>
    /// <param name="endpoints">Size of the fleet, from 1.</param>
    /// <param name="shards">In how many shards, from 1; the result does not depend on it.</param>
    public static FleetRollout1Result Run(int endpoints, int shards = 1)
    {
        FleetRollout1Shard[] fleet = CreateShards(endpoints, shards);
        ulong series = 0;
        for (int window = 0; window < Windows; window++)
        {
            foreach (FleetRollout1Shard shard in fleet)
                shard.Step(window);

            series = FoldSeries(series, fleet);
        }

        return Finish(fleet, series);
    }

    /// <summary>The fleet before the first window, in shards of nearly equal size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no endpoint or no shard.</exception>
    public static FleetRollout1Shard[] CreateShards(int endpoints, int shards)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(endpoints, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(shards, 1);
        var fleet = new FleetRollout1Shard[shards];
        for (int i = 0; i < shards; i++)
        {
            fleet[i] = new FleetRollout1Shard(
                (uint)((long)endpoints * i / shards), (uint)((long)endpoints * (i + 1) / shards));
        }

        return fleet;
    }

    /// <summary>Folds the counts at a barrier into the series hash.</summary>
    public static ulong FoldSeries(ulong series, ReadOnlySpan<FleetRollout1Shard> fleet)
    {
        for (int state = 0; state < FleetRollout1Shard.States; state++)
            series = Mix.Mix64(series ^ (ulong)CountOf(fleet, state));

        return series;
    }

    /// <summary>The result after the last window; empties the shards.</summary>
    public static FleetRollout1Result Finish(ReadOnlySpan<FleetRollout1Shard> fleet, ulong series)
    {
        long events = 0;
        ulong hash = 0;
        Digest128 digest = default;
        foreach (FleetRollout1Shard shard in fleet)
        {
            events += shard.Events;
            digest += shard.Digest;
            hash += shard.Close();
        }

        long[] counts = new long[FleetRollout1Shard.States];
        for (int state = 0; state < counts.Length; state++)
            counts[state] = CountOf(fleet, state);

        return new FleetRollout1Result(events, hash, series, counts, digest);
    }

    private static long CountOf(ReadOnlySpan<FleetRollout1Shard> fleet, int state)
    {
        long count = 0;
        foreach (FleetRollout1Shard shard in fleet)
            count += shard.Count(state);

        return count;
    }
}
