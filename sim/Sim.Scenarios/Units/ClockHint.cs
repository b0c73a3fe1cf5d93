using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>What hours, days of the week and UTC offsets were meant to be.</summary>
internal static partial class ClockHint
{
    private static readonly (string Day, string[] Words)[] Days =
    [
        ("Mon", ["monday", "mo", "montag"]), ("Tue", ["tuesday", "tu", "tues", "di", "dienstag"]),
        ("Wed", ["wednesday", "we", "mi", "mittwoch"]), ("Thu", ["thursday", "th", "thurs", "thur", "do", "donnerstag"]),
        ("Fri", ["friday", "fr", "freitag"]), ("Sat", ["saturday", "sa", "samstag"]), ("Sun", ["sunday", "su", "so", "sonntag"]),
    ];

    /// <summary>Hours as they are written here, or null.</summary>
    public static string? Hours(string text)
    {
        if (Span().Match(text) is not { Success: true } match)
        {
            return null;
        }

        string mended = $"{Clock(match, 1)}-{Clock(match, 4)}";
        return ClockHours.Read(mended) is null ? null : mended;
    }

    /// <summary>Days of the week as they are written here, or null.</summary>
    public static string? Weekdays(string text)
    {
        switch (text.Trim().ToLowerInvariant())
        {
            case "weekdays" or "workdays" or "working days": return "Mon-Fri";
            case "weekend" or "weekends": return "Sat,Sun";
            case "always" or "every day" or "everyday" or "all" or "24/7": return "daily";
            case "none" or "no": return "never";
        }

        string mended = Word().Replace(text.Trim(), m => Day(m.Value) ?? m.Value).Replace(" to ", "-", StringComparison.Ordinal)
            .Replace('–', '-').Replace(" ", "", StringComparison.Ordinal).Replace('/', ',').Replace(';', ',');
        return Scenarios.Weekdays.Read(mended) is null ? null : mended;
    }

    /// <summary>An offset as it is written here, or null.</summary>
    public static string? Offset(string text)
    {
        if (text.Trim().ToUpperInvariant() is "GMT" or "Z" or "UTC+0" or "UTC+00:00" or "UTC-00:00" or "ETC/UTC")
        {
            return "UTC";
        }

        if (OffsetForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        string minutes = match.Groups[3].Success ? match.Groups[3].Value : "00";
        string mended = $"UTC{match.Groups[1].Value.Replace('−', '-')}{match.Groups[2].Value.PadLeft(2, '0')}:{minutes}";
        return UtcOffset.Read(mended) is null ? null : mended;
    }

    private static string? Day(string word) => Days.FirstOrDefault(d => string.Equals(d.Day, word, StringComparison.OrdinalIgnoreCase)
        || d.Words.Contains(word.ToLowerInvariant(), StringComparer.Ordinal)).Day;

    private static string Clock(Match match, int group)
    {
        int hour = int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        string half = match.Groups[group + 2].Value.ToLowerInvariant();
        hour = half switch { "pm" when hour < 12 => hour + 12, "am" when hour == 12 => 0, _ => hour };
        string minutes = match.Groups[group + 1].Success ? match.Groups[group + 1].Value : "00";
        return string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minutes}");
    }

    [GeneratedRegex(@"^\s*([0-9]{1,2})(?:[:.h]([0-5][0-9]))? ?(am|pm|h|Uhr)?\s*(?:-|–|to|until|bis)\s*([0-9]{1,2})(?:[:.h]([0-5][0-9]))? ?(am|pm|h|Uhr)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(?:UTC|GMT)? ?([+−-])([0-9]{1,2})(?::?([0-9]{2}))?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OffsetForm();
}
