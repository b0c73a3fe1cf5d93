using System.Runtime.CompilerServices;

namespace Sim.Kernel.Tests;

public sealed class CalendarTests
{
    [Fact]
    public void A_record_is_sixteen_bytes()
    {
        Assert.Equal(16, Unsafe.SizeOf<CalendarRecord>());
    }

    [Fact]
    public void Every_field_comes_back_from_near_far_and_beyond()
    {
        var calendar = new Calendar(1000, 1_000_000);
        long[] times = [0, 999, 1000, 63_999, 64_000, 700_123, 999_999];
        foreach (long time in times)
            calendar.Add(time, 0xFFFFFF, 7, 0xFE, 0xDEADBEEF);

        calendar.Add(1_000_000, 1, 2, 3, 4);
        calendar.Add(5_000_000, 5, 6, 7, 8);
        Assert.Equal(9, calendar.Count);

        var seen = new Collecting();
        for (long w = calendar.NextWindow(0); w != long.MaxValue; w = calendar.NextWindow(w + 1))
            calendar.Drain(w, ref seen);

        Assert.Equal(times.Select(t => (t, 0xFFFFFFu, 7u, (byte)0xFE, 0xDEADBEEF)), seen.Seen);
        Assert.Equal(2, calendar.Count);

        var beyond = new Collecting();
        calendar.DrainBeyond(ref beyond);
        Assert.Equal([(1_000_000, 1u, 2u, (byte)3, 4u), (5_000_000, 5u, 6u, (byte)7, 8u)], beyond.Seen);
        Assert.Equal(0, calendar.Count);
    }

    [Fact]
    public void Records_added_to_the_window_being_drained_are_handled_in_it()
    {
        var calendar = new Calendar(10, 100);
        calendar.Add(5, 0, 0, 0, 1000);
        var handler = new Repeating(calendar);
        calendar.Drain(0, ref handler);
        Assert.Equal(1001, handler.Handled);
        Assert.Equal(0, calendar.Count);
    }

    [Fact]
    public void Going_back_skipping_a_full_window_and_adding_to_the_past_are_refused()
    {
        var calendar = new Calendar(10, 10_000);
        calendar.Add(55, 0, 0, 0, 0);
        var seen = new Collecting();
        Assert.Throws<InvariantViolatedException>(() => calendar.Drain(6, ref seen));
        Assert.Throws<InvariantViolatedException>(() => calendar.Drain(1000, ref seen));
        Assert.Throws<InvariantViolatedException>(() => calendar.Add(-1, 0, 0, 0, 0));
        Assert.Throws<InvariantViolatedException>(() => calendar.Add(5, CalendarRecord.SlotLimit, 0, 0, 0));
        calendar.Drain(5, ref seen);
        Assert.Throws<InvariantViolatedException>(() => calendar.Drain(5, ref seen));
        Assert.Throws<InvariantViolatedException>(() => calendar.Add(59, 0, 0, 0, 0));
        calendar.Add(60, 0, 0, 0, 0);
        Assert.Equal(6, calendar.NextWindow(0));
    }

    [Theory]
    [InlineData(0, 1, "windowMs")]
    [InlineData(1, 0, "horizonMs")]
    [InlineData((1L << 26) + 1, 1, "windowMs")]
    [InlineData(1000, (1L << 37) + 1, "horizonMs")]
    [InlineData(1, (1L << 26) + 1, "horizonMs")]
    public void Lengths_outside_their_range_are_refused(long windowMs, long horizonMs, string which)
    {
        Assert.Equal(which,
            Assert.Throws<ArgumentOutOfRangeException>(() => new Calendar(windowMs, horizonMs)).ParamName);
    }

    [Fact]
    public void A_horizon_inside_a_window_cuts_the_last_window_short()
    {
        var calendar = new Calendar(10, 95);
        Assert.Equal(10, calendar.Windows);
        calendar.Add(94, 0, 1, 0, 0);
        calendar.Add(95, 0, 2, 0, 0);
        var seen = new Collecting();
        calendar.Drain(9, ref seen);
        calendar.Add(96, 0, 3, 0, 0);
        Assert.Equal([1u], seen.Seen.Select(r => r.Entity));
        seen.Seen.Clear();
        calendar.DrainBeyond(ref seen);
        Assert.Equal([(95L, 2u), (96L, 3u)], seen.Seen.Select(r => (r.TimeMs, r.Entity)));
    }

    /// <summary>Adds a successor to the same window as long as the state counts down.</summary>
    private struct Repeating(Calendar calendar) : IRecordHandler
    {
        public int Handled { get; private set; }

        public void Handle(long timeMs, in CalendarRecord record)
        {
            Handled++;
            if (record.State > 0)
                calendar.Add(timeMs, record.Slot, record.Entity, record.Kind, record.State - 1);
        }
    }
}
