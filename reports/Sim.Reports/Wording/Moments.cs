namespace Sim.Reports;

/// <summary>Points in simulated time as text in UTC, with English names of days and months.</summary>
internal static class Moments
{
    private const long Week = 7 * 86_400_000;

    /// <summary>Such as <c>Fri 19 Jul 2024, 04:09 UTC</c>.</summary>
    public static string Full(UtcMoment moment) => Format(moment, "ddd d MMM yyyy, HH:mm") + " UTC";

    /// <summary>Such as <c>Fri 19 Jul, 04:09</c>.</summary>
    public static string DayAndTime(UtcMoment moment) => Format(moment, "ddd d MMM, HH:mm");

    /// <summary>Such as <c>04:09 UTC</c>.</summary>
    public static string TimeOfDay(UtcMoment moment) => Format(moment, "HH:mm") + " UTC";

    /// <summary>Local time, such as <c>Fri 06:09</c>.</summary>
    /// <param name="moment">The moment in UTC.</param>
    /// <param name="offsetMinutes">Local time minus UTC.</param>
    public static string Local(UtcMoment moment, int offsetMinutes)
    {
        // Weekday and time come back every week: so a moment of the last day of the year 9999 has its local time too.
        long local = After(moment, offsetMinutes * 60.0).UnixMilliseconds % Week;
        return Format(new UtcMoment(local < 0 ? local + Week : local), "ddd HH:mm");
    }

    /// <summary>Such as <c>Fri 19</c>; the first of a month names the month instead of the weekday.</summary>
    public static string Day(UtcMoment moment)
    {
        string text = Format(moment, "ddd d");
        return text.EndsWith(" 1", StringComparison.Ordinal) ? DayAndMonth(moment) : text;
    }

    /// <summary>Such as <c>19 Jul</c>.</summary>
    public static string DayAndMonth(UtcMoment moment) => Format(moment, "d MMM");

    /// <summary>Reads a moment of a result.</summary>
    /// <exception cref="InvalidDataException">Not ISO 8601 in UTC.</exception>
    public static UtcMoment Parse(string text) => UtcMoment.TryParse(text, out UtcMoment moment) ? moment
        : throw new InvalidDataException($"'{text}' is no moment in UTC such as 2024-07-19T04:09Z.");

    public static UtcMoment After(UtcMoment start, double seconds) =>
        new(start.UnixMilliseconds + (long)Math.Round(seconds * 1000));

    private static string Format(UtcMoment moment, string format) =>
        DateTimeOffset.FromUnixTimeMilliseconds(moment.UnixMilliseconds).ToString(format, CultureInfo.InvariantCulture);
}
