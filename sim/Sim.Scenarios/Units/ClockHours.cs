using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>A daily span of local time, minutes after midnight; the end may lie on the next day.</summary>
internal readonly partial record struct ClockHours(int From, int To)
{
    private const string Time = @"([0-9]{1,2})(?:[:.h]([0-5][0-9]))? ?(am|pm|h|Uhr)?";

    /// <summary>Reads <c>07:00-19:00</c>; an end at or before the start is on the next day.</summary>
    public static ClockHours? Read(string text)
    {
        int[] ends = [.. Form().Match(text).Groups.Values.Skip(1).Where(g => g.Success).Select(g => Number(g.Value))];
        return ends is [var hour, var minute, var lastHour, var lastMinute]
            && (hour * 60) + minute is < 1440 and var from && (lastHour * 60) + lastMinute is <= 1440 and var to
            ? new ClockHours(from, to > from ? to : to + 1440) : null;
    }

    public override string ToString() => $"{Clock(From)}-{Clock(To > 1440 ? To - 1440 : To)}";

    public static string? Mend(string text)
    {
        Match match = Spoken().Match(text);
        string mended = match.Success ? $"{Clock(match, 1)}-{Clock(match, 4)}" : "";
        return Read(mended) is null ? null : mended;
    }

    private static string Clock(Match match, int group)
    {
        int hour = Number(match.Groups[group].Value);
        int minute = match.Groups[group + 1].Success ? Number(match.Groups[group + 1].Value) : 0;
        return Clock(minute + (60 * (match.Groups[group + 2].Value.ToLowerInvariant() switch
        {
            "pm" when hour < 12 => hour + 12,
            "am" when hour == 12 => 0,
            _ => hour,
        })));
    }

    private static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}");

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*([0-9]{2}):([0-5][0-9])\s*-\s*([0-9]{2}):([0-5][0-9])\s*\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"^\s*" + Time + @"\s*(?:-|–|to|until|bis)\s*" + Time + @"\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();
}
