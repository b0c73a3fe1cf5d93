namespace Sim.Reference;

/// <summary>When one endpoint is online (model §2, Endpoint): always, never, or in its own shift.</summary>
/// <param name="habit">Its habit.</param>
/// <param name="clock">Local time where it is.</param>
/// <param name="offset">Offset of its shift, in milliseconds.</param>
internal sealed class OnlineTimes(OnlineHabit habit, LocalClock clock, long offset)
{
    private readonly WeeklyHours _shift = new(clock, habit.Days, (habit.FromMinute * LocalClock.Minute) + offset,
        (habit.ToMinute * LocalClock.Minute) + offset);

    /// <summary>Whether the endpoint is online at a moment.</summary>
    public bool At(long time) => habit.Kind switch
    {
        OnlineHabitKind.Always => true,
        OnlineHabitKind.Never => false,
        _ => _shift.Contains(time),
    };

    /// <summary>Online stretches at or after a moment that begin before a limit, in order.</summary>
    public IEnumerable<Interval> From(long moment, long limit) => habit.Kind switch
    {
        OnlineHabitKind.Always => moment < limit ? [new Interval(moment, long.MaxValue)] : [],
        OnlineHabitKind.Never => [],
        _ => _shift.From(moment, limit),
    };

    /// <summary>The first shift start strictly after a moment and before the limit; null if there is none.</summary>
    public long? NextShiftAfter(long moment, long limit) => _shift.NextStartAfter(moment, limit);
}
