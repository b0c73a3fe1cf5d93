namespace Sim.Reference;

/// <summary>
/// How likely an endpoint of a habit is online at a local minute of the week (model §11): "P_h(m) is the number of
/// offsets for which the endpoint is online at the start of that minute, over the number of offsets, as floor(2^16 x
/// that)".
/// </summary>
internal sealed class HabitOdds(OnlineHabit habit)
{
    private const int MinutesOfWeek = 7 * 1440;
    private const long Week = MinutesOfWeek * LocalClock.Minute;
    private const int FirstDay = -3;
    private const int LastDay = 8;
    private readonly long?[] _odds = new long?[MinutesOfWeek];

    /// <summary>The odds at a local minute of the week, in 1 / 2^16.</summary>
    public long At(int minute) => _odds[minute] ??= habit.Kind switch
    {
        OnlineHabitKind.Always => 1 << 16,
        OnlineHabitKind.Never => 0,
        _ => OfShift(minute * LocalClock.Minute),
    };

    /// <summary>The odds summed over every millisecond of a stretch of local time, in 2^-16 ms.</summary>
    /// <param name="from">Its start, local ms of a <see cref="LocalClock"/>.</param>
    /// <param name="to">Its end, exclusive, not before the start.</param>
    public Int128 Sum(long from, long to)
    {
        // Whole weeks are all alike; what is left of the last one is walked minute by minute.
        long weeks = (to - from) / Week;
        Int128 sum = 0;
        if (weeks > 0)
        {
            for (int minute = 0; minute < MinutesOfWeek; minute++)
                sum += (Int128)weeks * At(minute) * LocalClock.Minute;
        }

        for (long time = from + (weeks * Week); time < to;)
        {
            long minute = LocalClock.FloorDivide(time, LocalClock.Minute);
            long next = Math.Min(to, (minute + 1) * LocalClock.Minute);
            sum += (next - time) * At((int)(((minute % MinutesOfWeek) + MinutesOfWeek) % MinutesOfWeek));
            time = next;
        }

        return sum;
    }

    private long OfShift(long time)
    {
        long spread = habit.SpreadMinutes * LocalClock.Minute;
        long online = 0;
        for (int day = FirstDay; day <= LastDay; day++)
        {
            // Online on this day's shift: day + from + offset <= time < day + to + offset. No two shifts share an
            // offset, because a shift is at most a day long.
            if (LocalClock.InMask(habit.Days, day))
            {
                long last = Math.Min(spread, time - (day * LocalClock.Day) - (habit.FromMinute * LocalClock.Minute));
                long first = Math.Max(-spread,
                    time - (day * LocalClock.Day) - (habit.ToMinute * LocalClock.Minute) + 1);
                online += Math.Max(0, last - first + 1);
            }
        }

        return (online << 16) / ((2 * spread) + 1);
    }
}
