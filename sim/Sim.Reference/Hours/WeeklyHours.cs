namespace Sim.Reference;

/// <summary>
/// Hours that repeat every week for ever, also before time zero (model §2): [day + from, day + to) in local time for
/// every day of a mask. From and to may lie outside the day itself: a shift may pass midnight, and its offset may
/// move it into the day before.
/// </summary>
/// <param name="clock">Local time.</param>
/// <param name="days">The mask, bit 0 Monday.</param>
/// <param name="from">Start, in milliseconds after local midnight.</param>
/// <param name="to">End, in milliseconds after local midnight.</param>
internal sealed class WeeklyHours(LocalClock clock, int days, long from, long to)
{
    // A start is at most 12 hours before its day and an end at most 60 hours after its day's midnight.
    private const int DaysBack = 3;
    private const int DaysAhead = 1;

    /// <summary>No hour of any week.</summary>
    public bool IsNever => days == 0;

    /// <summary>Whether a moment lies in the hours.</summary>
    public bool Contains(long time)
    {
        long today = clock.DayOf(time);
        for (long day = today - DaysBack; day <= today + DaysAhead; day++)
        {
            if (LocalClock.InMask(days, day) && Contains(day, time))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The stretches at or after a moment, in order, as far as they begin before a limit; the first is cut at the
    /// moment, and one in which clocks change is cut there.
    /// </summary>
    public IEnumerable<Interval> From(long moment, long limit) =>
        ByDay(moment, limit).Select(stretch => stretch.Hours);

    /// <summary>
    /// The first start strictly after a moment, or null if there is none before the limit: "a moment that lies in the
    /// shift of a day, while the millisecond before does not".
    /// </summary>
    public long? NextStartAfter(long moment, long limit)
    {
        foreach ((long day, Interval hours) in ByDay(moment, limit))
        {
            if (hours.From > moment && !Contains(day, hours.From - 1))
                return hours.From;
        }

        return null;
    }

    // "local time lies in [day + from, day + to)"
    private bool Contains(long day, long time)
    {
        long inDay = clock.ToLocal(time) - (day * LocalClock.Day);
        return from <= inDay && inDay < to;
    }

    // Between two changes of the clocks local time runs as run time does.
    private IEnumerable<(long Day, Interval Hours)> ByDay(long moment, long limit)
    {
        for (long since = moment; since < limit; since = clock.NextChangeAfter(since))
        {
            long ahead = clock.ToLocal(since) - since;
            long until = clock.NextChangeAfter(since);
            long day = clock.DayOf(since) - DaysBack;
            for (; (day * LocalClock.Day) + from - ahead < Math.Min(until, limit); day++)
            {
                long start = Math.Max(since, (day * LocalClock.Day) + from - ahead);
                long end = Math.Min(until, (day * LocalClock.Day) + to - ahead);
                if (LocalClock.InMask(days, day) && start < end)
                    yield return (day, new Interval(start, end));
            }
        }
    }
}
