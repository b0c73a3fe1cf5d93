namespace Sim.Reference;

/// <summary>
/// Local time of a place (model §2: the local time of a moment is the moment plus the offset in force at it). A local
/// time is a number of milliseconds whose zero is a Monday 00:00, so that day 0 of the count is a Monday.
/// </summary>
/// <param name="start">When the run starts.</param>
/// <param name="zone">The zone of the place.</param>
internal sealed class LocalClock(UtcMoment start, TimeZonePlan zone)
{
    /// <summary>Milliseconds of a day.</summary>
    public const long Day = 86_400_000;

    /// <summary>Milliseconds of a minute.</summary>
    public const long Minute = 60_000;

    /// <summary>
    /// Number of the day 1970-01-01: a Thursday, three days after the Monday from which local days are counted.
    /// </summary>
    public const long Epoch = 3;

    public TimeZonePlan Zone { get; } = zone;

    /// <summary>Local time at a run time.</summary>
    public long ToLocal(long time)
    {
        long unix = start.UnixMilliseconds + time;
        return unix + (Epoch * Day) + (Zone.OffsetAt(new UtcMoment(unix)) * Minute);
    }

    /// <summary>
    /// The run times at which the clock shows a local time: one, or none where it is skipped, or two where it repeats.
    /// </summary>
    public IEnumerable<long> Showing(long local) => Zone.Offsets.Select(offset => offset.Minutes).Distinct()
        .Select(minutes => local - (Epoch * Day) - (minutes * Minute) - start.UnixMilliseconds)
        .Where(time => ToLocal(time) == local).Order();

    /// <summary>The first run time after another at which clocks change, or the end of all time.</summary>
    public long NextChangeAfter(long time) =>
        Zone.Offsets.Skip(1).Select(offset => offset.From.UnixMilliseconds - start.UnixMilliseconds)
            .Where(change => change > time).DefaultIfEmpty(long.MaxValue).First();

    /// <summary>Number of the local day that contains a run time.</summary>
    public long DayOf(long time) => FloorDivide(ToLocal(time), Day);

    /// <summary>Local minute of the week, in [0, 10080).</summary>
    public int MinuteOfWeek(long time) => (int)Modulo(FloorDivide(ToLocal(time), Minute), 7 * 1440);

    /// <summary>Weekday of a day number: 0 Monday to 6 Sunday.</summary>
    public static int Weekday(long day) => (int)Modulo(day, 7);

    /// <summary>Whether a mask of days (bit 0 Monday) holds a day number.</summary>
    public static bool InMask(int mask, long day) => ((mask >> Weekday(day)) & 1) == 1;

    /// <summary>Quotient rounded down, also for negative numbers.</summary>
    public static long FloorDivide(long value, long divisor) => (value - Modulo(value, divisor)) / divisor;

    private static long Modulo(long value, long divisor) => ((value % divisor) + divisor) % divisor;
}
