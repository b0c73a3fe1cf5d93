namespace Sim.Fleet.Tests;

/// <summary>
/// Presence where clocks change, against the rule itself: whoever's local time lies in the interval is there. Walked
/// minute by minute, because offsets and changes are whole minutes.
/// </summary>
public sealed class ChangingClockTests
{
    private const long Minute = 60_000;

    private static readonly Gen<(TimeZonePlan Zone, OnlineHabit Habit, int Offset, int Start)> AnyMoment =
        from zone in Clocks.Jumping
        from habit in AnyFleet.Shift
        from offset in Gen.Int[-habit.SpreadMinutes, habit.SpreadMinutes]
        from start in Gen.Int[0, 16 * 1440]
        select (zone, habit, offset, start);

    [Fact]
    public void Local_time_is_the_moment_plus_the_offset_in_force() =>
        Gen.Select(Clocks.Jumping, Gen.Long[0, 20 * HabitClock.Day]).Check((zone, time) =>
            Assert.Equal(Clocks.Shown(zone, time), Clocks.Of(zone).At(time) - (7 * HabitClock.Day)), times: 2_000);

    [Fact]
    public void Online_is_whose_local_time_lies_in_a_shift() =>
        AnyMoment.Check((zone, habit, offset, start) =>
        {
            var clock = new HabitClock(habit, Shifts.UniformOf(habit, offset), Clocks.Of(zone));
            int next = start;
            while (!IsOnline(zone, habit, offset, next))
                next++;

            Assert.Equal(next * Minute, clock.NextOnline(start * Minute, out long until));
            int last = next;
            while (last * Minute < until && IsOnline(zone, habit, offset, last))
                last++;

            Assert.Equal(until, last * Minute);
        }, times: 400);

    [Fact]
    public void A_shift_starts_where_the_millisecond_before_was_not_in_it() =>
        AnyMoment.Check((zone, habit, offset, start) =>
        {
            var clock = new HabitClock(habit, Shifts.UniformOf(habit, offset), Clocks.Of(zone));
            int next = start + 1;
            while (!Starts(zone, habit, offset, next))
                next++;

            Assert.Equal(next * Minute, clock.NextStart(start * Minute));
        }, times: 400);

    [Fact]
    public void Attended_time_is_counted_in_minutes_that_pass_not_in_those_that_clocks_show() =>
        (from zone in Clocks.Jumping
         from days in Gen.Int[1, A.EveryDay]
         from begin in Gen.Int[0, 1439]
         from end in Gen.Int[begin + 1, 1440]
         from start in Gen.Int[0, 16 * 1440]
         from length in Gen.Int[1, 5 * 1440]
         select (zone, new AttendancePattern("attended", days, begin, end), start, length))
        .Check((zone, pattern, start, length) =>
        {
            OnlineHabit hours = A.Shift(pattern.Days, pattern.FromMinute, pattern.ToMinute, 0);
            var clock = new AttendanceClock(pattern);
            LocalTime local = Clocks.Of(zone);
            long limit = (start + length) * Minute;
            int attended = Enumerable.Range(start, length).Count(minute => IsOnline(zone, hours, 0, minute));
            int last = Enumerable.Range(start, length).LastOrDefault(minute => IsOnline(zone, hours, 0, minute), -1);

            Assert.Equal(attended * Minute, clock.Attended(local, start * Minute, limit));
            Assert.Equal(attended == 0 ? HabitClock.Never : (last + 1) * Minute,
                clock.After(local, start * Minute, Math.Max(1, attended) * Minute, limit));
            Assert.Equal(HabitClock.Never, clock.After(local, start * Minute, (attended * Minute) + 1, limit));
        }, times: 400);

    private static bool IsOnline(TimeZonePlan zone, OnlineHabit habit, int offset, int minute) =>
        Shifts.IsOnline(habit, offset * Minute, Clocks.Shown(zone, minute * Minute));

    private static bool Starts(TimeZonePlan zone, OnlineHabit habit, int offset, int minute)
    {
        long before = Clocks.Shown(zone, (minute * Minute) - 1);
        long now = Clocks.Shown(zone, minute * Minute);
        return Shifts.Around(habit, offset * Minute, now)
            .Any(s => s.From <= now && now < s.To && !(s.From <= before && before < s.To));
    }
}
