using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>A daily span of local time, minutes after midnight; the end may lie on the next day.</summary>
internal readonly partial record struct ClockHours(int From, int To)
{
    private const string Time = @"([0-9]{1,2})(?:[:.h]([0-5][0-9]))? ?(am|pm|h|Uhr)?";

    /// <summary>Reads <c>07:00-19:00</c>; an end at or before the start is on the next day.</summary>
    public static ClockHours? Read(string text)
    {
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || Minutes(text.AsSpan(0, dash)) is not { } from || Minutes(text.AsSpan(dash + 1)) is not { } to
            || from >= 1440)
        {
            return null;
        }

        return new ClockHours(from, to > from ? to : to + 1440);
    }

    public override string ToString() => $"{Clock(From)}-{Clock(To > 1440 ? To - 1440 : To)}";

    private static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:D2}:{minutes % 60:D2}");

    private static int? Minutes(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length != 5 || text[2] != ':' || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])
            || !char.IsAsciiDigit(text[3]) || !char.IsAsciiDigit(text[4]))
        {
            return null;
        }

        int hours = ((text[0] - '0') * 10) + text[1] - '0';
        int minutes = ((text[3] - '0') * 10) + text[4] - '0';
        return minutes < 60 && ((hours * 60) + minutes) <= 1440 ? (hours * 60) + minutes : null;
    }

    /// <summary>Hours as they are written here, or null.</summary>
    public static string? Mend(string text)
    {
        if (Span().Match(text) is not { Success: true } match)
            return null;

        string mended = $"{Clock(match, 1)}-{Clock(match, 4)}";
        return Read(mended) is null ? null : mended;
    }

    private static string Clock(Match match, int group)
    {
        int hour = int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        string half = match.Groups[group + 2].Value.ToLowerInvariant();
        hour = half switch { "pm" when hour < 12 => hour + 12, "am" when hour == 12 => 0, _ => hour };
        string minutes = match.Groups[group + 1].Success ? match.Groups[group + 1].Value : "00";
        return string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minutes}");
    }

    [GeneratedRegex(@"^\s*" + Time + @"\s*(?:-|–|to|until|bis)\s*" + Time + @"\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();
}
