namespace Sim.Kernel.Tests;

public sealed class CalendarMemoryTests
{
    private const long WindowMs = 60_000;

    [Fact, TooSlowForMutants]
    public void A_steady_population_allocates_nothing()
    {
        var calendar = new Calendar(WindowMs, 1000 * WindowMs);
        for (uint entity = 0; entity < 20_000; entity++)
            calendar.Add(entity * 10, 0, entity, 0, entity);

        var handler = new Circulating(calendar);
        for (long window = 0; window < 300; window++)
            calendar.Drain(window, ref handler);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (long window = 300; window < 900; window++)
            calendar.Drain(window, ref handler);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(20_000, calendar.Count);
    }

    [Fact, TooSlowForMutants]
    public void Chunks_are_recycled_while_a_window_is_drained()
    {
        // A million records in one window move to the next again and again: twice their size is enough.
        var calendar = new Calendar(WindowMs, 200 * WindowMs);
        for (uint entity = 0; entity < 1_000_000; entity++)
            calendar.Add(entity % WindowMs, 0, entity, 0, 0);

        long before = calendar.Bytes;
        var handler = new Delaying(calendar);
        for (long window = 0; window < 100; window++)
            calendar.Drain(window, ref handler);

        Assert.Equal(1_000_000, calendar.Count);
        Assert.True(calendar.Bytes <= before + (2 << 20), $"{before} bytes became {calendar.Bytes}");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void The_chunks_of_a_drained_window_serve_the_next(int records)
    {
        var calendar = new Calendar(WindowMs, 200 * WindowMs);
        for (uint entity = 0; entity < records; entity++)
            calendar.Add(entity, 0, entity, 0, 0);

        // The first record of a later block reserves what dealing a block out may take; from then on nothing is added.
        var handler = new Delaying(calendar);
        for (long window = 0; window < Calendar.BlockWindows; window++)
            calendar.Drain(window, ref handler);

        long before = calendar.Bytes;
        for (long window = Calendar.BlockWindows; window < 198; window++)
            calendar.Drain(window, ref handler);

        Assert.Equal((records, before), (calendar.Count, calendar.Bytes));
    }

    [Fact]
    public void An_empty_shard_of_two_weeks_holds_no_records_and_a_thin_one_a_chunk_for_each_bucket_in_use()
    {
        var calendar = new Calendar(WindowMs, 14L * 24 * 3600 * 1000);
        Assert.Equal(0, calendar.Bytes);
        for (long window = 0; window < calendar.Windows; window++)
            calendar.Add(window * WindowMs, 0, 0, 0, 0);

        // 64 near and 314 far buckets of 4 KiB in slabs that double: below 3 MiB, so 64 shards stay below 192 MiB.
        Assert.InRange(calendar.Bytes, 378 * 4096, 3 << 20);
    }

    [Fact]
    public void Dealing_out_a_block_allocates_nothing()
    {
        // One record for each window of a later block: a single chunk that becomes one for each of 64 windows.
        var calendar = new Calendar(WindowMs, 200 * WindowMs);
        for (uint window = 0; window < Calendar.BlockWindows; window++)
            calendar.Add((Calendar.BlockWindows + window) * WindowMs, 0, window, 0, 0);

        long before = calendar.Bytes;
        var handler = new Delaying(calendar);
        calendar.Drain(Calendar.BlockWindows, ref handler);

        Assert.Equal((64, before), (calendar.Count, calendar.Bytes));
    }

    private readonly struct Circulating(Calendar calendar) : IRecordHandler
    {
        public void Handle(long timeMs, in CalendarRecord record)
        {
            ulong hash = Mix.Combine(record.State, (ulong)timeMs);
            long ahead = 1 + (long)(hash % (ulong)(hash >> 60 == 0 ? 80 * WindowMs : 4 * WindowMs));
            calendar.Add(timeMs + ahead, record.Slot, record.Entity, record.Kind, (uint)hash);
        }
    }

    private readonly struct Delaying(Calendar calendar) : IRecordHandler
    {
        public void Handle(long timeMs, in CalendarRecord record) =>
            calendar.Add(timeMs + WindowMs, record.Slot, record.Entity, record.Kind, record.State);
    }
}
