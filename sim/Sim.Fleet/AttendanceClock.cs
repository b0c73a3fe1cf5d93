namespace Sim.Fleet;

/// <summary>
/// Attended time of a machine: how long its local time lies in hours of the pattern. Times are milliseconds of the run.
/// </summary>
public readonly struct AttendanceClock
{
    private readonly int _days;
    private readonly long _from;
    private readonly long _to;

    /// <summary>The clock of a pattern.</summary>
    public AttendanceClock(AttendancePattern pattern)
    {
        _days = pattern.Days;
        _from = pattern.FromMinute * 60_000L;
        _to = pattern.ToMinute * 60_000L;
    }

    /// <summary>Whether anybody ever attends.</summary>
    public bool IsEver => _days != 0;

    /// <summary>Attended milliseconds in [start, end).</summary>
    public long Attended(LocalTime local, long start, long end)
    {
        long sum = 0;
        for (int stretch = local.StretchAt(start); start < end; stretch++)
        {
            long until = Math.Min(end, local.Until(stretch));
            sum += Attended(start + local.Shift(stretch), until + local.Shift(stretch));
            start = until;
        }

        return sum;
    }

    /// <summary>First moment t with the given attended time in [start, t), or <see cref="HabitClock.Never"/> if that is
    /// after the limit.</summary>
    /// <param name="local">Local time where the machine is.</param>
    /// <param name="start">Where counting begins.</param>
    /// <param name="amount">Attended milliseconds, positive.</param>
    /// <param name="limit">Where the search gives up.</param>
    public long After(LocalTime local, long start, long amount, long limit)
    {
        for (int stretch = local.StretchAt(start); start < limit; stretch++)
        {
            long until = Math.Min(limit, local.Until(stretch));
            long shift = local.Shift(stretch);
            long time = After(start + shift, ref amount, until + shift);
            if (time != HabitClock.Never)
                return time - shift;

            start = until;
        }

        return HabitClock.Never;
    }

    private long Attended(long start, long end)
    {
        long sum = 0;
        for (long day = FirstDay(start); day * HabitClock.Day < end && IsEver; day++)
        {
            if (((_days >> HabitClock.Weekday(day)) & 1) != 0)
            {
                long from = Math.Max(start, (day * HabitClock.Day) + _from);
                long to = Math.Min(end, (day * HabitClock.Day) + _to);
                sum += Math.Max(0, to - from);
            }
        }

        return sum;
    }

    // In local time; takes what is attended before the limit off the amount.
    private long After(long start, ref long amount, long limit)
    {
        for (long day = FirstDay(start); day * HabitClock.Day < limit && IsEver; day++)
        {
            if (((_days >> HabitClock.Weekday(day)) & 1) == 0)
                continue;

            long from = Math.Max(start, (day * HabitClock.Day) + _from);
            long length = Math.Max(0, Math.Min(limit, (day * HabitClock.Day) + _to) - from);
            if (amount <= length)
                return from + amount;

            amount -= length;
        }

        return HabitClock.Never;
    }

    // The first day whose hours end after a moment: yesterday, where they run past midnight.
    private long FirstDay(long start) => HabitClock.FloorDay(start - _to) + 1;
}
