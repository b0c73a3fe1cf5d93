namespace Sim.Reference;

/// <summary>
/// Local time of a place (model §2: local time is UTC plus the site's offset). A local time is a number of
/// milliseconds whose zero is a Monday 00:00, so that day 0 of the count is a Monday.
/// </summary>
/// <param name="start">When the run starts.</param>
/// <param name="offsetMinutes">Local time minus UTC, in minutes.</param>
internal sealed class LocalClock(UtcMoment start, int offsetMinutes)
{
    /// <summary>Milliseconds of a day.</summary>
    public const long Day = 86_400_000;

    /// <summary>Milliseconds of a minute.</summary>
    public const long Minute = 60_000;

    // 1970-01-01 was a Thursday: three days after the Monday from which local days are counted.
    private const long ThursdayToMonday = 3 * Day;

    private readonly long _localAtZero = start.UnixMilliseconds + ThursdayToMonday + (offsetMinutes * Minute);

    public int OffsetMinutes { get; } = offsetMinutes;

    /// <summary>Local time at a run time.</summary>
    public long ToLocal(long time) => time + _localAtZero;

    /// <summary>Run time at a local time.</summary>
    public long ToRun(long local) => local - _localAtZero;

    /// <summary>Number of the local day that contains a run time.</summary>
    public long DayOf(long time) => FloorDivide(ToLocal(time), Day);

    /// <summary>Local milliseconds since midnight, in [0, <see cref="Day"/>).</summary>
    public long MillisecondOfDay(long time) => ToLocal(time) - (DayOf(time) * Day);

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
