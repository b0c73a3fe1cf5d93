namespace Sim.Fleet;

/// <summary>
/// When one endpoint is online, by its habit and offset. Times are local milliseconds since a local Monday midnight
/// at or before the scenario's start, so day numbers are small and the weekday is the day number modulo 7.
/// </summary>
public readonly struct HabitClock
{
    /// <summary>What a search gives when the endpoint is never online again.</summary>
    public const long Never = long.MaxValue;

    /// <summary>Milliseconds of a day.</summary>
    public const long Day = 86_400_000;

    private readonly OnlineHabitKind _kind;
    private readonly int _days;
    private readonly long _from;
    private readonly long _to;

    /// <summary>The clock of an endpoint.</summary>
    /// <param name="habit">Its habit.</param>
    /// <param name="uniform">Lane B of its presence draw: its offset.</param>
    public HabitClock(OnlineHabit habit, uint uniform)
    {
        long spread = habit.SpreadMinutes * 60_000L;
        long offset = (long)((uniform * (ulong)((2 * spread) + 1)) >> 32) - spread;
        _kind = habit.Days == 0 && habit.Kind == OnlineHabitKind.Shift ? OnlineHabitKind.Never : habit.Kind;
        _days = habit.Days;
        _from = (habit.FromMinute * 60_000L) + offset;
        _to = (habit.ToMinute * 60_000L) + offset;
    }

    /// <summary>Whether the endpoint is online all the time.</summary>
    public bool IsAlways => _kind == OnlineHabitKind.Always;

    /// <summary>First online moment at or after a local time, and the end of that stretch.</summary>
    public long NextOnline(long local, out long until)
    {
        if (_kind != OnlineHabitKind.Shift)
        {
            until = Never;
            return _kind == OnlineHabitKind.Always ? local : Never;
        }

        // The first day whose shift ends after the moment, then on to a day of the mask.
        long day = FloorDay(local - _to) + 1;
        while (((_days >> Weekday(day)) & 1) == 0)
            day++;

        until = (day * Day) + _to;
        return Math.Max(local, (day * Day) + _from);
    }

    /// <summary>Start of the first shift that begins after a local time; <see cref="Never"/> without shifts.</summary>
    public long NextStart(long local)
    {
        if (_kind != OnlineHabitKind.Shift)
            return Never;

        long day = FloorDay(local - _from) + 1;
        while (((_days >> Weekday(day)) & 1) == 0)
            day++;

        return (day * Day) + _from;
    }

    internal static long FloorDay(long local) => local >= 0 ? local / Day : -((-local + Day - 1) / Day);

    internal static int Weekday(long day) => (int)(((day % 7) + 7) % 7);
}
