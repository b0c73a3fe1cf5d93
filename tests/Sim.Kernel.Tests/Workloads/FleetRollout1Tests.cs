using System.Globalization;

namespace Sim.Kernel.Tests;

/// <summary>The figures on which every simulator that ran this workload agrees.</summary>
public sealed class FleetRollout1Tests
{
    [Theory, TooSlowForMutants]
    [InlineData(10_000, 245_173, 0x8376fd0524646721, 0x98b93e6dbd8c73ea, "0 0 9531 140 329")]
    [InlineData(100_000, 2_446_798, 0xc9fca7f969378f50, 0xed1b826be1281995, "0 0 94977 1488 3535")]
    [InlineData(1_000_000, 24_465_891, 0xc506f78e7c4c4bc0, 0xec95847fa65404a9, "0 0 950079 14793 35128")]
    public void The_published_figures_come_out(int endpoints, long events, ulong hash, ulong series, string counts)
    {
        FleetRollout1Result result = FleetRollout1.Run(endpoints);
        Assert.Equal(Text(events, hash, series, counts), Text(result));
    }

    // Small enough for mutants; the figures are this code's own, once it gave the published ones.
    [Fact]
    public void A_small_fleet_never_changes() =>
        Assert.Equal(
            "dd3b2894e48d5369f197c3e5f7486377 "
            + "events 7365 hash 71942c3af5b1a1f8 series 136d142b9f95749b counts 0 0 282 4 14",
            FleetRollout1.Run(300).Digest + " " + Text(FleetRollout1.Run(300)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void Splitting_into_shards_changes_nothing(int shards)
    {
        int endpoints = Repetitions.Of(5_000, 100);
        FleetRollout1Result whole = FleetRollout1.Run(endpoints);
        FleetRollout1Result split = FleetRollout1.Run(endpoints, shards);
        Assert.Equal(Text(whole), Text(split));
        Assert.Equal(whole.Digest, split.Digest);
    }

    [Fact]
    public void More_shards_than_endpoints_leave_some_empty() =>
        Assert.Equal(Text(FleetRollout1.Run(3)), Text(FleetRollout1.Run(3, 8)));

    [Fact, TooSlowForMutants]
    public void Two_threads_with_a_barrier_after_every_window_change_nothing()
    {
        FleetRollout1Shard[] fleet = FleetRollout1.CreateShards(20_000, 2);
        ulong series = 0;
        using var barrier = new Barrier(2, _ => series = FleetRollout1.FoldSeries(series, fleet));
        Thread[] threads = [.. fleet.Select(shard => new Thread(() => Walk(shard, barrier)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        FleetRollout1Result threaded = FleetRollout1.Finish(fleet, series);
        FleetRollout1Result alone = FleetRollout1.Run(20_000);
        Assert.Equal(Text(alone), Text(threaded));
        Assert.Equal(alone.Digest, threaded.Digest);
    }

    [Fact]
    public void Another_fleet_has_another_digest() =>
        Assert.NotEqual(FleetRollout1.Run(100).Digest, FleetRollout1.Run(101).Digest);

    [Fact, TooSlowForMutants]
    public void A_steady_population_is_stepped_without_allocating()
    {
        FleetRollout1Shard shard = FleetRollout1.CreateShards(20_000, 1)[0];
        // Warm is a calendar that has entered its second block: dealing a block out needs the most chunks at once.
        const int warm = Calendar.BlockWindows + 1;
        for (int window = 0; window < warm; window++)
            shard.Step(window);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int window = warm; window < FleetRollout1.Windows; window++)
            shard.Step(window);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_fleet_needs_an_endpoint_and_a_shard(int endpoints, int shards) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FleetRollout1.Run(endpoints, shards));

    [Fact]
    public void A_shard_is_closed_once_and_only_after_its_last_window()
    {
        FleetRollout1Shard shard = FleetRollout1.CreateShards(10, 1)[0];
        Assert.Throws<InvariantViolatedException>(() => shard.Close());
        for (int window = 0; window < FleetRollout1.Windows; window++)
            shard.Step(window);

        shard.Close();
        Assert.Throws<InvariantViolatedException>(() => shard.Close());
    }

    private static void Walk(FleetRollout1Shard shard, Barrier barrier)
    {
        for (int window = 0; window < FleetRollout1.Windows; window++)
        {
            shard.Step(window);
            barrier.SignalAndWait();
        }
    }

    private static string Text(FleetRollout1Result result) =>
        Text(result.Events, result.Hash, result.Series, string.Join(' ', result.Counts));

    private static string Text(long events, ulong hash, ulong series, string counts) => string.Create(
        CultureInfo.InvariantCulture, $"events {events} hash {hash:x16} series {series:x16} counts {counts}");
}
