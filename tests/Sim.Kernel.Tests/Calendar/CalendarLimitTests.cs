namespace Sim.Kernel.Tests;

public sealed class CalendarLimitTests
{
    [Theory]
    [InlineData(1L << 26, 1L << 37, 1L << 11)]
    [InlineData(1, 1L << 26, 1L << 26)]
    [InlineData(1, 1, 1)]
    [InlineData(10, 10, 1)]
    [InlineData(10, 11, 2)]
    public void The_longest_and_shortest_lengths_are_accepted(long windowMs, long horizonMs, long windows)
    {
        var calendar = new Calendar(windowMs, horizonMs);
        Assert.Equal(windows, calendar.Windows);
        Assert.Equal(long.MaxValue, calendar.NextWindow(0));
        calendar.Add(horizonMs - 1, 0, 0, 0, 0);
        Assert.Equal(windows - 1, calendar.NextWindow(0));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    [InlineData(60_000)]
    [InlineData((1L << 26) - 1)]
    public void Both_ends_of_a_window_are_in_it_however_late_it_is(long windowMs)
    {
        long horizonMs = Math.Min(1L << 37, windowMs << 26);
        long last = (horizonMs - 1) / windowMs;
        foreach (long window in (long[])[0, 1, last / 2, last - 1])
        {
            foreach (long time in (long[])[window * windowMs, ((window + 1) * windowMs) - 1])
            {
                var calendar = new Calendar(windowMs, horizonMs);
                calendar.Add(time, 1, 2, 3, 4);
                Assert.Equal(window, calendar.NextWindow(0));
                var seen = new Collecting();
                calendar.Drain(window, ref seen);
                Assert.Equal([(time, 1u, 2u, (byte)3, 4u)], seen.Seen);
            }
        }
    }

    [Fact]
    public void Further_than_2_to_the_32_past_the_horizon_a_time_is_cut()
    {
        var calendar = new Calendar(10, 100);
        calendar.Add(100L + uint.MaxValue, 0, 1, 0, 0);
        calendar.Add(105L + uint.MaxValue, 0, 2, 0, 0);
        calendar.Add(1L << 60, 0, 3, 0, 0);
        var seen = new Collecting();
        calendar.DrainBeyond(ref seen);
        Assert.All(seen.Seen, r => Assert.Equal(100L + uint.MaxValue, r.TimeMs));
        Assert.Equal(3, seen.Seen.Count);
    }

    [Fact]
    public void A_handler_may_neither_drain_nor_write_the_calendar_that_drains_it()
    {
        foreach (Action<Calendar> nested in (Action<Calendar>[])[Drains, DrainsBeyond,
            c => c.Write(new SnapshotWriter())])
        {
            var calendar = new Calendar(10, 1000);
            calendar.Add(5, 0, 0, 0, 0);
            calendar.Add(5000, 0, 0, 0, 0);
            var handler = new Doing(() => nested(calendar));
            Assert.Throws<InvariantViolatedException>(() => calendar.Drain(0, ref handler));
        }
    }

    [Fact]
    public void After_a_drain_it_may_be_drained_and_written_again()
    {
        var calendar = new Calendar(10, 1000);
        var seen = new Collecting();
        for (int round = 0; round < 3; round++)
        {
            calendar.Add(5000, 0, 0, 0, 0);
            calendar.DrainBeyond(ref seen);
            calendar.Add(round * 10, 0, 0, 0, 0);
            calendar.Drain(round, ref seen);
            calendar.Write(new SnapshotWriter());
        }

        Assert.Equal(6, seen.Seen.Count);
        Assert.Equal(0, calendar.Count);
    }

    [Fact]
    public void Only_windows_of_the_run_can_be_asked_for()
    {
        var calendar = new Calendar(10, 1000);
        Assert.Throws<InvariantViolatedException>(() => calendar.NextWindow(-1));
        Assert.Equal(long.MaxValue, calendar.NextWindow(100_000));
        var seen = new Collecting();
        Assert.Throws<InvariantViolatedException>(() => calendar.Drain(-1, ref seen));
        Assert.Throws<InvariantViolatedException>(() => calendar.Drain(100, ref seen));
        calendar.Drain(99, ref seen);
    }

    [Fact]
    public void A_slot_has_24_bits()
    {
        var calendar = new Calendar(10, 1000);
        calendar.Add(5, CalendarRecord.SlotLimit - 1, 0, byte.MaxValue, 0);
        var refused = Assert.Throws<InvariantViolatedException>(
            () => calendar.Add(5, CalendarRecord.SlotLimit, 0, 0, 0));
        Assert.Contains("slot < CalendarRecord.SlotLimit", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, calendar.Count);
    }

    private static void Drains(Calendar calendar)
    {
        var seen = new Collecting();
        calendar.Drain(0, ref seen);
    }

    private static void DrainsBeyond(Calendar calendar)
    {
        var seen = new Collecting();
        calendar.DrainBeyond(ref seen);
    }

    private readonly struct Doing(Action action) : IRecordHandler
    {
        public void Handle(long timeMs, in CalendarRecord record) => action();
    }
}
