using System.Globalization;
using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>What a moment was meant to be.</summary>
internal static partial class MomentHint
{
    private static readonly string[] NeverWords = ["never", "none", "no", "off", "false", "nil", "n/a", "-"];

    /// <summary>What to write instead, or null where nobody can tell.</summary>
    public static string? For(string text, bool absolute)
    {
        string bare = text.Trim();
        if (NeverWords.Contains(bare, StringComparer.OrdinalIgnoreCase))
        {
            return absolute ? null : "leave the key out: what is not given never happens";
        }

        if (TimeOfDay().Match(bare) is { Success: true } clock)
        {
            return $"a time of day needs its date: write 2024-07-19T{clock.Groups[1].Value.PadLeft(2, '0')}:{clock.Groups[2].Value}Z"
                + (absolute ? string.Empty : $", or {DurationHint.Mend(bare) ?? "9m"} for so long after the start");
        }

        return Calendar(bare) is { } moment ? $"write {moment}" : null;
    }

    private static string? Calendar(string text)
    {
        if (IsoForm().Match(text) is { Success: true } iso)
        {
            return Moment(iso.Groups["y"].Value, iso.Groups["m"].Value, iso.Groups["d"].Value, iso);
        }

        // Days of a month stand first with points; with slashes nobody can tell up to the twelfth.
        if (DayFirst().Match(text) is { Success: true } day)
        {
            return Moment(day.Groups["y"].Value, day.Groups["m"].Value, day.Groups["d"].Value, day);
        }

        if (Slashes().Match(text) is { Success: true } slashes)
        {
            string first = slashes.Groups["d"].Value;
            string second = slashes.Groups["m"].Value;
            string year = slashes.Groups["y"].Value;
            string?[] readings = [Moment(year, second, first, slashes), Moment(year, first, second, slashes)];
            string[] found = [.. readings.OfType<string>().Distinct(StringComparer.Ordinal)];
            return found.Length == 0 ? null : string.Join(", or ", found) + (found.Length > 1 ? ", whichever is meant" : string.Empty);
        }

        return VersionHint.SpreadsheetDay(text) is { } counted
            ? string.Create(CultureInfo.InvariantCulture, $"{counted:yyyy-MM-dd}T00:00Z, if it is a day as a spreadsheet counts them")
            : null;
    }

    private static string? Moment(string year, string month, string day, Match match)
    {
        Group hour = match.Groups["h"];
        string clock = hour.Success ? $"{hour.Value.PadLeft(2, '0')}:{match.Groups["min"].Value}" : "00:00";
        string seconds = match.Groups["s"].Success ? ":" + match.Groups["s"].Value : string.Empty;
        string written = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}T{clock}{seconds}";
        string zone = match.Groups["zone"].Value;
        return zone is "" or "Z" or "z"
            ? UtcMoment.TryParse(written + "Z", out _) ? written + "Z" : null
            : DateTimeOffset.TryParse(written + zone, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset local)
                ? local.UtcDateTime.ToString(seconds.Length > 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture)
                : null;
    }

    [GeneratedRegex("^([0-9]{1,2}):([0-5][0-9])(?::[0-5][0-9])?(?: ?(?:UTC|Z))?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^(?<y>[0-9]{4})[-/](?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})(?:[T ](?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::(?<s>[0-9]{2}))?(?:[.][0-9]+)?)? ?(?:UTC|(?<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$")]
    private static partial Regex IsoForm();

    [GeneratedRegex("^(?<d>[0-9]{1,2})/(?<m>[0-9]{1,2})/(?<y>[0-9]{4})(?:,? (?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::(?<s>[0-9]{2}))?)?(?: ?(?:UTC|(?<zone>Z)))?$")]
    private static partial Regex Slashes();

    [GeneratedRegex("^(?<d>[0-9]{1,2})[.] ?(?<m>[0-9]{1,2})[.] ?(?<y>[0-9]{4})(?:,? (?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::(?<s>[0-9]{2}))?)?(?: ?(?:UTC|(?<zone>Z)))?$")]
    private static partial Regex DayFirst();
}
