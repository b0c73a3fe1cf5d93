namespace Sim.Fleet;

/// <summary>
/// When one endpoint is online: while its local time lies in a shift of its habit, moved by its own offset. Times are
/// milliseconds of the run.
/// </summary>
public readonly struct HabitClock
{
    /// <summary>What a search gives when the endpoint is never online again.</summary>
    public const long Never = long.MaxValue;

    /// <summary>Milliseconds of a day.</summary>
    public const long Day = 86_400_000;

    private readonly LocalTime _local;
    private readonly OnlineHabitKind _kind;
    private readonly int _days;
    private readonly long _from;
    private readonly long _to;

    /// <summary>The clock of an endpoint.</summary>
    /// <param name="habit">Its habit.</param>
    /// <param name="uniform">Lane B of its presence draw: its offset.</param>
    /// <param name="local">Local time where it is.</param>
    public HabitClock(OnlineHabit habit, uint uniform, LocalTime local)
    {
        _local = local;
        long spread = habit.SpreadMinutes * 60_000L;
        long offset = (long)((uniform * (ulong)((2 * spread) + 1)) >> 32) - spread;
        _kind = habit.Days == 0 && habit.Kind == OnlineHabitKind.Shift ? OnlineHabitKind.Never : habit.Kind;
        _days = habit.Days;
        _from = (habit.FromMinute * 60_000L) + offset;
        _to = (habit.ToMinute * 60_000L) + offset;
    }

    /// <summary>Whether the endpoint is online all the time.</summary>
    public bool IsAlways => _kind == OnlineHabitKind.Always;

    /// <summary>First online moment at or after another, and up to when it surely stays online: to the end of the
    /// shift, or until clocks change.</summary>
    public long NextOnline(long time, out long until)
    {
        if (_kind != OnlineHabitKind.Shift)
        {
            until = Never;
            return _kind == OnlineHabitKind.Always ? time : Never;
        }

        for (int stretch = _local.StretchAt(time); ; stretch++)
        {
            long shift = _local.Shift(stretch);
            long change = _local.Until(stretch);
            long day = DayEndingAfter(time + shift);
            long online = Math.Max(time, (day * Day) + _from - shift);
            if (online < change)
            {
                until = Math.Min(change, (day * Day) + _to - shift);
                return online;
            }

            time = change;
        }
    }

    /// <summary>The first moment after another at which a shift begins: the endpoint is in it, and was not in it the
    /// millisecond before. <see cref="Never"/> without shifts.</summary>
    public long NextStart(long time)
    {
        if (_kind != OnlineHabitKind.Shift)
            return Never;

        for (int stretch = _local.StretchAt(time); ; stretch++)
        {
            long shift = _local.Shift(stretch);
            long change = _local.Until(stretch);
            long day = OnMask(FloorDay(time + shift - _from) + 1);
            long start = (day * Day) + _from - shift;
            if (start < change)
                return start;

            if (Begins(change - 1 + shift, change + _local.Shift(stretch + 1)))
                return change;

            time = change;
        }
    }

    // The first day of the mask whose shift ends after a local time.
    private long DayEndingAfter(long local) => OnMask(FloorDay(local - _to) + 1);

    private long OnMask(long day)
    {
        while (((_days >> Weekday(day)) & 1) == 0)
            day++;

        return day;
    }

    // Whether clocks that change from one local time to another bring the endpoint into a shift.
    private bool Begins(long before, long after)
    {
        long day = DayEndingAfter(after);
        long into = after - (day * Day);
        long was = before - (day * Day);
        return into >= _from && !(was >= _from && was < _to);
    }

    internal static long FloorDay(long local) => local >= 0 ? local / Day : -((-local + Day - 1) / Day);

    internal static int Weekday(long day) => (int)(((day % 7) + 7) % 7);
}
