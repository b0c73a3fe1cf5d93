namespace Sim.Fleet.Tests;

/// <summary>Attended time against a walk minute by minute.</summary>
public sealed class AttendanceClockTests
{
    private const long Minute = 60_000;

    private static readonly Gen<AttendancePattern> AnyPattern =
        from days in Gen.Int[0, A.EveryDay]
        from start in Gen.Int[0, 1439]
        from end in Gen.Int[start + 1, start + 1440]
        select new AttendancePattern("attended", days, start, end);

    [Fact]
    public void Attended_time_is_the_sum_of_the_attended_minutes() =>
        (from pattern in AnyPattern
         from start in Gen.Int[-2 * 1440, 14 * 1440]
         from length in Gen.Int[0, 10 * 1440]
         select (pattern, start, length)).Check((pattern, start, length) =>
        {
            int minutes = Enumerable.Range(start, length).Count(m => IsAttended(pattern, m));

            Assert.Equal(minutes * Minute,
                new AttendanceClock(pattern).Attended(Clocks.Steady, start * Minute, (start + length) * Minute));
        }, times: 300);

    [Fact]
    public void After_an_amount_is_the_first_moment_with_that_amount_behind_it() =>
        (from pattern in AnyPattern
         from start in Gen.Int[0, 14 * 1440]
         from amount in Gen.Int[1, 5 * 1440]
         select (pattern, start, amount)).Check((pattern, start, amount) =>
        {
            const int Limit = 40 * 1440;
            int minute = start;
            for (int left = amount; left > 0 && minute < Limit; minute++)
                left -= IsAttended(pattern, minute) ? 1 : 0;

            bool found = Enumerable.Range(start, minute - start).Count(m => IsAttended(pattern, m)) == amount;
            long expected = found ? minute * Minute : HabitClock.Never;

            Assert.Equal(expected, new AttendanceClock(pattern)
                .After(Clocks.Steady, start * Minute, amount * Minute, Limit * Minute));
        }, times: 300);

    [Fact]
    public void To_the_millisecond_both_counts_agree() =>
        (from pattern in AnyPattern.Where(p => p.Days != 0)
         from start in Gen.Long[-HabitClock.Day, 20 * HabitClock.Day]
         from amount in Gen.Long[1, 9 * HabitClock.Day]
         select (pattern, start, amount)).Check((pattern, start, amount) =>
        {
            var clock = new AttendanceClock(pattern);
            long end = clock.After(Clocks.Steady, start, amount, 400 * HabitClock.Day);
            if (end != HabitClock.Never)
            {
                Assert.Equal(amount, clock.Attended(Clocks.Steady, start, end));
                Assert.Equal(amount - 1, clock.Attended(Clocks.Steady, start, end - 1));
            }
        }, times: 2_000);

    [Fact]
    public void A_search_gives_up_beyond_its_limit()
    {
        var clock = new AttendanceClock(new AttendancePattern("attended", A.EveryDay, 480, 540));

        Assert.Equal(510 * Minute, clock.After(Clocks.Steady, 0, 30 * Minute, 510 * Minute));
        Assert.Equal(HabitClock.Never, clock.After(Clocks.Steady, 0, 30 * Minute, (510 * Minute) - 1));
    }

    [Fact]
    public void Where_nobody_ever_comes_no_time_is_attended()
    {
        var clock = new AttendanceClock(new AttendancePattern("nobody", 0, 0, 1440));

        Assert.False(clock.IsEver);
        Assert.Equal(0, clock.Attended(Clocks.Steady, 0, 99 * HabitClock.Day));
        Assert.Equal(HabitClock.Never, clock.After(Clocks.Steady, 0, 1, 99 * HabitClock.Day));
    }

    [Fact]
    public void Hours_past_midnight_are_of_the_day_on_which_they_begin()
    {
        var clock = new AttendanceClock(new AttendancePattern("monday night", 1, 1320, 1800));

        Assert.Equal(480 * Minute, clock.Attended(Clocks.Steady, 0, 7 * HabitClock.Day));
        Assert.Equal(60 * Minute, clock.Attended(Clocks.Steady, HabitClock.Day + (300 * Minute), 7 * HabitClock.Day));
        Assert.Equal(0, clock.Attended(Clocks.Steady, 0, 360 * Minute));
    }

    // In the hours of the minute's own day, or of the day before, which may still last.
    private static bool IsAttended(AttendancePattern pattern, int minute)
    {
        int today = (int)Math.Floor(minute / 1440.0);
        return new[] { today - 1, today }.Any(day => (pattern.Days & (1 << ((day % 7 + 7) % 7))) != 0
            && minute - (day * 1440) >= pattern.FromMinute && minute - (day * 1440) < pattern.ToMinute);
    }
}
