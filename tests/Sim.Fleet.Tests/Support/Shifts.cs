namespace Sim.Fleet.Tests;

/// <summary>
/// The definition of a shift, walked: for each day of its mask one stretch, moved by the endpoint's offset.
/// </summary>
internal static class Shifts
{
    /// <summary>Stretches of all days that can matter around a local time, in order.</summary>
    public static IEnumerable<(long From, long To)> Around(OnlineHabit habit, long offset, long local)
    {
        long first = (long)Math.Floor(local / (double)HabitClock.Day) - 9;
        for (long day = first; day <= first + 20; day++)
        {
            // Local time zero is a Monday midnight.
            int weekday = (int)((day % 7 + 7) % 7);
            if ((habit.Days & (1 << weekday)) != 0)
            {
                long midnight = day * HabitClock.Day;
                yield return (midnight + (habit.FromMinute * 60_000L) + offset,
                    midnight + (habit.ToMinute * 60_000L) + offset);
            }
        }
    }

    /// <summary>Whether a clock is online at a local time.</summary>
    public static bool IsOnline(this HabitClock clock, long local) => clock.NextOnline(local, out _) == local;

    public static bool IsOnline(OnlineHabit habit, long offset, long local) =>
        Around(habit, offset, local).Any(s => s.From <= local && local < s.To);

    /// <summary>The offset of a uniform, as the model says.</summary>
    public static long Offset(OnlineHabit habit, uint uniform)
    {
        long spread = habit.SpreadMinutes * 60_000L;
        return (long)(((UInt128)uniform * (UInt128)((2 * spread) + 1)) >> 32) - spread;
    }

    /// <summary>A uniform that gives an offset of whole minutes, so that walks by the minute are exact.</summary>
    public static uint UniformOf(OnlineHabit habit, int minutes)
    {
        UInt128 width = (UInt128)((2 * habit.SpreadMinutes * 60_000L) + 1);
        UInt128 steps = (UInt128)((minutes + habit.SpreadMinutes) * 60_000L);
        return (uint)(((steps << 32) + width - 1) / width);
    }
}
