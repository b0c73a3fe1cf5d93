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
            if (LocalClock.InMask(days, day) && Start(day) <= time && time < End(day))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The stretches at or after a moment, in order, as far as they begin before a limit; the first is cut at the
    /// moment.
    /// </summary>
    public IEnumerable<Interval> From(long moment, long limit)
    {
        for (long day = clock.DayOf(moment) - DaysBack; Start(day) < limit; day++)
        {
            if (LocalClock.InMask(days, day) && End(day) > moment)
                yield return new Interval(Math.Max(Start(day), moment), End(day));
        }
    }

    /// <summary>The first start strictly after a moment, or null if there is none before the limit.</summary>
    public long? NextStartAfter(long moment, long limit)
    {
        for (long day = clock.DayOf(moment) - DaysBack; Start(day) < limit; day++)
        {
            if (LocalClock.InMask(days, day) && Start(day) > moment)
                return Start(day);
        }

        return null;
    }

    private long Start(long day) => clock.ToRun((day * LocalClock.Day) + from);

    private long End(long day) => clock.ToRun((day * LocalClock.Day) + to);
}
