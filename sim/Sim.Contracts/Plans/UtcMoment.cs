namespace Sim.Contracts;

/// <summary>
/// A point on the UTC time line in milliseconds since 1970-01-01T00:00Z, without leap seconds. It anchors a scenario;
/// inside a run time is <see cref="SimTime"/>.
/// </summary>
public readonly record struct UtcMoment(long UnixMilliseconds) : IOrdered<UtcMoment>
{
    /// <summary>The last moment that can be written: 9999-12-31T23:59:59.999Z.</summary>
    public static readonly UtcMoment Last = new(253_402_300_799_999);

    private const long MillisecondsPerDay = 86_400_000;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private static readonly string[] Clocks = ["HH:mm", "HH:mm:ss", "HH:mm:ss.fff"];

    /// <summary>Minutes since Monday 00:00 UTC, in [0, 10080).</summary>
    public int MinuteOfWeek
    {
        get
        {
            // 1970-01-01 was a Thursday, day 3 of a week that starts on Monday.
            long minutes = Math.DivRem(UnixMilliseconds, 60_000).Quotient + (3 * 1440);
            return (int)(((minutes % 10_080) + 10_080) % 10_080);
        }
    }

    /// <summary>Milliseconds since the last full minute, in [0, 60000).</summary>
    public int MillisecondOfMinute => (int)(((UnixMilliseconds % 60_000) + 60_000) % 60_000);

    /// <summary>Reads <c>YYYY-MM-DDTHH:MM[:SS[.mmm]]Z</c>; anything else, or no Z, is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out UtcMoment moment)
    {
        moment = default;
        if (text.Length < 17 || text[^1] != 'Z' || text[10] != 'T'
            || !DateOnly.TryParseExact(
                text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            || !TimeOnly.TryParseExact(
                text[11..^1], Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly clock)
            || day.DayNumber < Epoch)
        {
            return false;
        }

        moment = new UtcMoment(
            ((day.DayNumber - Epoch) * MillisecondsPerDay) + (clock.Ticks / TimeSpan.TicksPerMillisecond));
        return true;
    }

    /// <summary>The moment a duration later.</summary>
    public UtcMoment Plus(SimDuration duration) => new(checked(UnixMilliseconds + duration.Milliseconds));

    /// <summary>The duration since an earlier moment.</summary>
    public SimDuration Since(UtcMoment earlier) =>
        SimDuration.FromMilliseconds(checked(UnixMilliseconds - earlier.UnixMilliseconds));

    /// <inheritdoc/>
    public int CompareTo(UtcMoment other) => UnixMilliseconds.CompareTo(other.UnixMilliseconds);

    /// <summary>ISO 8601 with Z; seconds and milliseconds only where they are not zero.</summary>
    public override string ToString()
    {
        long inDay = ((UnixMilliseconds % MillisecondsPerDay) + MillisecondsPerDay) % MillisecondsPerDay;
        long days = (UnixMilliseconds - inDay) / MillisecondsPerDay;
        string date = DateOnly.FromDayNumber(Epoch + (int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string format = Clocks[inDay % 60_000 == 0 ? 0 : inDay % 1000 == 0 ? 1 : 2];
        var clock = new TimeOnly(inDay * TimeSpan.TicksPerMillisecond);
        return $"{date}T{clock.ToString(format, CultureInfo.InvariantCulture)}Z";
    }
}
