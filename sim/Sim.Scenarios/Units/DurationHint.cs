using System.Text;
using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>What a duration was meant to be: words for units, decimal commas, clocks, ISO 8601.</summary>
internal static partial class DurationHint
{
    private static readonly (string Unit, string[] Words)[] Units =
    [
        ("ms", ["ms", "msec", "msecs", "millisecond", "milliseconds"]),
        ("s", ["s", "sec", "secs", "second", "seconds", "sek", "sekunden"]),
        ("m", ["m", "min", "mins", "minute", "minutes", "minuten"]),
        ("h", ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heures"]),
        ("d", ["d", "day", "days", "tag", "tage", "jours"]),
        ("w", ["w", "wk", "wks", "week", "weeks", "woche", "wochen"]),
    ];

    /// <summary>The duration as it is written here, or null where nobody can tell.</summary>
    public static string? Mend(string text)
    {
        string? mended = text.Length > 64 ? null : Iso(text.Trim()) ?? Clock(text.Trim()) ?? Spoken(text.Trim());
        return mended is not null && SimDuration.TryParse(mended, out _) ? mended : null;
    }

    private static string? Iso(string text) => IsoForm().Match(text) is { Success: true } match
        ? string.Concat(match.Groups.Values.Skip(1).Where(g => g.Success).Select(g => g.Value.Replace(',', '.').ToLowerInvariant()))
        : null;

    // Hours and minutes, as a clock or a stopwatch shows them.
    private static string? Clock(string text)
    {
        if (ClockForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        string seconds = match.Groups[3].Success ? match.Groups[3].Value.TrimStart('0') : string.Empty;
        string hours = match.Groups[1].Value.TrimStart('0');
        string minutes = match.Groups[2].Value.TrimStart('0');
        string joined = (hours.Length > 0 ? hours + "h" : "") + (minutes.Length > 0 ? minutes + "m" : "") + (seconds.Length > 0 ? seconds + "s" : "");
        return joined.Length > 0 ? joined : "0s";
    }

    private static string? Spoken(string text)
    {
        if (SpokenForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var mended = new StringBuilder();
        string before = string.Empty;
        for (int i = 0; i < match.Groups[1].Captures.Count; i++)
        {
            string? unit = UnitOf(match.Groups[2].Captures[i].Value, before);
            if (unit is null)
            {
                return null;
            }

            mended.Append(match.Groups[1].Captures[i].Value.Replace(',', '.')).Append(unit);
            before = unit;
        }

        return mended.ToString();
    }

    // A last number without a unit is in the next smaller one: 1h30.
    private static string? UnitOf(string word, string before) => word.Length > 0
        ? Units.FirstOrDefault(u => u.Words.Contains(word.ToLowerInvariant(), StringComparer.Ordinal)).Unit
        : before switch { "d" => "h", "h" => "m", "m" => "s", _ => null };

    [GeneratedRegex(@"^P(?!$)([0-9]+W)?([0-9]+D)?(?:T([0-9]+H)?([0-9]+M)?([0-9]+(?:[.,][0-9]+)?S)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"^([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9]))?$")]
    private static partial Regex ClockForm();

    [GeneratedRegex(@"^(?:([0-9]+(?:[.,][0-9]+)?)[\s\u00A0_-]*([A-Za-z]*)\.?[\s\u00A0,]*(?:and\s+|und\s+)?)+$")]
    private static partial Regex SpokenForm();
}
