namespace Sim.Fleet.Tests;

/// <summary>The online clock against its definition, walked.</summary>
public sealed class HabitClockTests
{
    private const long Minute = 60_000;

    // Half of the moments are an edge of a stretch or its neighbour, where mistakes live.
    private static readonly Gen<(OnlineHabit Habit, uint Uniform, long Local)> AnyMoment =
        from habit in AnyFleet.Shift
        from uniform in Gen.UInt
        from local in Gen.Long[-10 * HabitClock.Day, 30 * HabitClock.Day]
        from side in Gen.Int[0, 3]
        from near in Gen.Long[-1, 1]
        let stretch = Shifts.Around(habit, Shifts.Offset(habit, uniform), local).First(s => s.To > local)
        select (habit, uniform, side switch { 0 => stretch.From + near, 1 => stretch.To + near, _ => local });

    [Fact]
    public void Walked_minute_by_minute_it_is_online_when_its_shift_is() =>
        (from habit in AnyFleet.Shift
         from minutes in Gen.Int[-habit.SpreadMinutes, habit.SpreadMinutes]
         from start in Gen.Int[-3 * 1440, 21 * 1440]
         select (habit, minutes, start)).Check((habit, minutes, start) =>
        {
            uint uniform = Shifts.UniformOf(habit, minutes);
            Assert.Equal(minutes * Minute, Shifts.Offset(habit, uniform));
            var clock = new HabitClock(habit, uniform, Clocks.Steady);

            // The next online minute is found by trying one after the other.
            long next = start * Minute;
            while (!Shifts.IsOnline(habit, minutes * Minute, next))
                next += Minute;

            Assert.Equal(next, clock.NextOnline(start * Minute, out _));
            Assert.Equal(next == start * Minute, clock.IsOnline(start * Minute));
        }, times: 300);

    [Fact]
    public void At_any_millisecond_it_finds_the_stretch_that_is_on_or_comes_next() =>
        AnyMoment.Check((habit, uniform, local) =>
        {
            long offset = Shifts.Offset(habit, uniform);
            (long from, long to) = Shifts.Around(habit, offset, local).First(s => s.To > local);

            long next = new HabitClock(habit, uniform, Clocks.Steady).NextOnline(local, out long until);

            Assert.Equal((Math.Max(from, local), to), (next, until));
        }, times: 20_000);

    [Fact]
    public void The_next_start_is_the_first_shift_that_begins_later() =>
        AnyMoment.Check((habit, uniform, local) =>
        {
            long offset = Shifts.Offset(habit, uniform);

            long start = new HabitClock(habit, uniform, Clocks.Steady).NextStart(local);

            Assert.Equal(Shifts.Around(habit, offset, local).First(s => s.From > local).From, start);
        }, times: 20_000);

    [Fact]
    public void At_the_edges_of_a_shift_the_start_belongs_to_it_and_the_end_does_not()
    {
        var clock = new HabitClock(A.Shift(1, 60, 120, 0), 0, Clocks.Steady);

        Assert.False(clock.IsOnline((60 * Minute) - 1));
        Assert.True(clock.IsOnline(60 * Minute));
        Assert.True(clock.IsOnline((120 * Minute) - 1));
        Assert.False(clock.IsOnline(120 * Minute));
        Assert.Equal(60 * Minute, clock.NextStart((60 * Minute) - 1));
        Assert.Equal((7 * HabitClock.Day) + (60 * Minute), clock.NextStart(60 * Minute));
    }

    [Fact]
    public void Offsets_reach_both_ends_of_the_spread_and_no_further()
    {
        OnlineHabit habit = A.Shift(A.EveryDay, 600, 700, 30);

        Assert.Equal(570 * Minute, new HabitClock(habit, 0, Clocks.Steady).NextStart(0));
        Assert.Equal(630 * Minute, new HabitClock(habit, uint.MaxValue, Clocks.Steady).NextStart(0));
        Assert.Equal(600 * Minute, new HabitClock(habit, 1u << 31, Clocks.Steady).NextStart(0));
    }

    [Fact]
    public void Always_and_never_speak_for_themselves() =>
        Gen.Select(Gen.UInt, Gen.Long[-HabitClock.Day, 99 * HabitClock.Day]).Check((uniform, local) =>
        {
            var always = new HabitClock(A.Always, uniform, Clocks.Steady);
            Assert.True(always.IsAlways);
            Assert.Equal(local, always.NextOnline(local, out long until));
            Assert.Equal(HabitClock.Never, until);
            Assert.Equal(HabitClock.Never, always.NextStart(local));

            foreach (OnlineHabit nobody in (OnlineHabit[])
            [
                A.Always with { Kind = OnlineHabitKind.Never }, A.Shift(0, 60, 120, 0),
            ])
            {
                var never = new HabitClock(nobody, uniform, Clocks.Steady);
                Assert.False(never.IsAlways || never.IsOnline(local));
                Assert.Equal(HabitClock.Never, never.NextOnline(local, out _));
                Assert.Equal(HabitClock.Never, never.NextStart(local));
            }
        }, times: 200);
}
