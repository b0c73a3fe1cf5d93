namespace Sim.Contracts;

/// <summary>
/// A point on the UTC time line in milliseconds since 1970-01-01T00:00Z, without leap seconds. It anchors a scenario;
/// inside a run time is <see cref="SimTime"/>. Own calendar arithmetic, so that no system clock or zone data is read.
/// </summary>
public readonly record struct UtcMoment(long UnixMilliseconds) : IComparable<UtcMoment>
{
    /// <summary>The last moment that can be written: 9999-12-31T23:59:59.999Z.</summary>
    public static readonly UtcMoment Last = new(253_402_300_799_999);

    private const long MillisecondsPerDay = 86_400_000;

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
            || !TryParseDay(text[..10], out long days) || !TryParseClock(text[11..^1], out int clock))
        {
            return false;
        }

        moment = new UtcMoment((days * MillisecondsPerDay) + clock);
        return true;
    }

    /// <summary>The moment a duration later.</summary>
    public UtcMoment Plus(SimDuration duration) => new(checked(UnixMilliseconds + duration.Milliseconds));

    /// <summary>The duration since an earlier moment.</summary>
    public SimDuration Since(UtcMoment earlier) =>
        SimDuration.FromMilliseconds(checked(UnixMilliseconds - earlier.UnixMilliseconds));

    /// <inheritdoc/>
    public int CompareTo(UtcMoment other) => UnixMilliseconds.CompareTo(other.UnixMilliseconds);

    /// <summary>Before.</summary>
    public static bool operator <(UtcMoment left, UtcMoment right) => left.UnixMilliseconds < right.UnixMilliseconds;

    /// <summary>After.</summary>
    public static bool operator >(UtcMoment left, UtcMoment right) => left.UnixMilliseconds > right.UnixMilliseconds;

    /// <summary>Not after.</summary>
    public static bool operator <=(UtcMoment left, UtcMoment right) => left.UnixMilliseconds <= right.UnixMilliseconds;

    /// <summary>Not before.</summary>
    public static bool operator >=(UtcMoment left, UtcMoment right) => left.UnixMilliseconds >= right.UnixMilliseconds;

    /// <summary>ISO 8601 with Z; seconds and milliseconds only where they are not zero.</summary>
    public override string ToString()
    {
        long days = UnixMilliseconds / MillisecondsPerDay;
        long inDay = UnixMilliseconds - (days * MillisecondsPerDay);
        (int year, int month, int day) = CivilFromDays(days);
        string text = $"{year:D4}-{month:D2}-{day:D2}T{inDay / 3_600_000:D2}:{inDay / 60_000 % 60:D2}";
        long ms = inDay % 60_000;
        return ms == 0
            ? text + "Z" : ms % 1000 == 0 ? $"{text}:{ms / 1000:D2}Z" : $"{text}:{ms / 1000:D2}.{ms % 1000:D3}Z";
    }

    // YYYY-MM-DD as days since 1970-01-01.
    private static bool TryParseDay(ReadOnlySpan<char> text, out long days)
    {
        days = 0;
        if (text[4] != '-' || text[7] != '-'
            || !Digits(text[..4], out int year) || !Digits(text[5..7], out int month) || !Digits(text[8..], out int day)
            || year < 1970 || month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, month))
        {
            return false;
        }

        days = DaysFromCivil(year, month, day);
        return true;
    }

    // HH:MM, HH:MM:SS or HH:MM:SS.mmm as milliseconds of the day.
    private static bool TryParseClock(ReadOnlySpan<char> text, out int milliseconds)
    {
        milliseconds = 0;
        int second = 0;
        int rest = 0;
        if (text.Length is not (5 or 8 or 12) || text[2] != ':'
            || !Digits(text[..2], out int hour) || !Digits(text[3..5], out int minute)
            || (text.Length > 5 && (text[5] != ':' || !Digits(text[6..8], out second)))
            || (text.Length > 8 && (text[8] != '.' || !Digits(text[9..], out rest)))
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        milliseconds = (((((hour * 60) + minute) * 60) + second) * 1000) + rest;
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // Days from the civil date, Gregorian, by eras of 400 years that start on 1 March.
    private static long DaysFromCivil(int year, int month, int day)
    {
        int y = month <= 2 ? year - 1 : year;
        int era = y / 400;
        int yearOfEra = y - (era * 400);
        int dayOfYear = (((153 * ((month + 9) % 12)) + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097L) + dayOfEra - 719_468;
    }

    private static (int Year, int Month, int Day) CivilFromDays(long days)
    {
        long z = days + 719_468;
        long era = z / 146_097;
        long dayOfEra = z - (era * 146_097);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long shifted = ((5 * dayOfYear) + 2) / 153;
        int day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        int month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return ((int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0), month, day);
    }
}
