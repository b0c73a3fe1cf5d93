using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Durations as written in files, with a reason where one cannot be read.</summary>
internal static partial class Durations
{
    public const string Pattern = @"^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$";

    private static readonly (string Unit, string[] Words)[] Units =
    [
        ("ms", ["ms", "msec", "msecs", "millisecond", "milliseconds"]),
        ("s", ["s", "sec", "secs", "second", "seconds", "sek", "sekunden"]),
        ("m", ["m", "min", "mins", "minute", "minutes", "minuten"]),
        ("h", ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heures"]),
        ("d", ["d", "day", "days", "tag", "tage", "jours"]),
        ("w", ["w", "wk", "wks", "week", "weeks", "woche", "wochen"]),
    ];

    /// <summary>Reads a <see cref="SimDuration"/>, or tells a <see cref="Problem"/>.</summary>
    public static object Read(string text)
    {
        if (SimDuration.TryParse(text, out SimDuration duration))
            return duration;

        string shown = Clip.Text(text);
        string plain = NumberHint.Mend(text) ?? text;
        if (Numbers.Plain(plain) >= 0)
            return Problem.MissingUnit($"'{shown}' has no unit", $"write {plain}s, {plain}m, {plain}h or {plain}d");

        string unit = text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ');
        bool isUnit = unit.Length is > 0 and < 16 && unit.Length < text.Length && unit.All(char.IsAsciiLetter)
            && unit is not ("ms" or "s" or "m" or "h" or "d" or "w");
        return Problem.BadValue(isUnit ? $"'{unit}' is not a unit of time" : $"'{shown}' is not a duration",
            Mend(text) is { } mended ? $"write {mended}"
            : isUnit ? "use ms, s, m, h, d or w, such as 78m or 2.5d"
            : "write whole milliseconds with a unit, such as 78m or 2.5d");
    }

    /// <summary>What was meant: unit words, decimal commas, clocks, ISO 8601; null where nobody can tell.</summary>
    public static string? Mend(string text)
    {
        string? mended = text.Length > 64 ? null : Iso(text.Trim()) ?? Clock(text.Trim()) ?? Spoken(text.Trim());
        return mended is not null && SimDuration.TryParse(mended, out _) ? mended : null;
    }

    private static string? Iso(string text) => IsoForm().Match(text) is { Success: true } match
        ? string.Concat(
            match.Groups.Values.Skip(1).Where(g => g.Success).Select(g => g.Value.Replace(',', '.').ToLowerInvariant()))
        : null;

    // Hours and minutes, as a clock or a stopwatch shows them.
    private static string? Clock(string text)
    {
        if (ClockForm().Match(text) is not { Success: true } match)
            return null;

        string joined = string.Concat(match.Groups.Values.Skip(1).Zip("hms", (group, unit) =>
            group.Value.TrimStart('0') is { Length: > 0 } digits ? digits + unit : ""));
        return joined.Length > 0 ? joined : "0s";
    }

    private static string? Spoken(string text)
    {
        if (SpokenForm().Match(text) is not { Success: true } match)
            return null;

        var mended = new StringBuilder();
        string before = string.Empty;
        for (int i = 0; i < match.Groups[1].Captures.Count; i++)
        {
            string? unit = UnitOf(match.Groups[2].Captures[i].Value, before);
            if (unit is null)
                return null;

            mended.Append(match.Groups[1].Captures[i].Value.Replace(',', '.')).Append(unit);
            before = unit;
        }

        return mended.ToString();
    }

    // A last number without a unit is in the next smaller one: 1h30.
    private static string? UnitOf(string word, string before) => word.Length > 0
        ? Units.FirstOrDefault(u => u.Words.Contains(word.ToLowerInvariant(), StringComparer.Ordinal)).Unit
        : before switch { "d" => "h", "h" => "m", "m" => "s", _ => null };

    [GeneratedRegex(@"^P(?!$)([0-9]+W)?([0-9]+D)?(?:T([0-9]+H)?([0-9]+M)?([0-9]+(?:[.,][0-9]+)?S)?)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"^([0-9]{1,3}):([0-5][0-9])(?::([0-5][0-9]))?$")]
    private static partial Regex ClockForm();

    // Atomic, so that a long row of digits or spaces is not split in every possible way before it is refused.
    [GeneratedRegex(
        @"^(?>([0-9]+(?:[.,][0-9]+)?)[\s\u00A0_-]*([A-Za-z]*)\.?[\s\u00A0,]*(?:and\s+|und\s+)?)+$")]
    private static partial Regex SpokenForm();
}
