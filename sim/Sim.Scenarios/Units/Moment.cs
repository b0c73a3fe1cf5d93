using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>A moment of a scenario: on the calendar, or as a time after the scenario's start.</summary>
internal readonly partial record struct Moment(UtcMoment? Utc, SimDuration After)
{
    /// <summary>The pattern of a moment on the calendar, for the JSON Schema.</summary>
    public const string UtcPattern =
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{3})?)?Z";

    private static readonly string[] NeverWords = ["never", "none", "no", "off", "false", "nil", "n/a", "-"];

    /// <summary>Milliseconds after the start; negative before it.</summary>
    public long Milliseconds(UtcMoment start) =>
        Utc is { } utc ? utc.UnixMilliseconds - start.UnixMilliseconds : After.Milliseconds;

    /// <summary>
    /// Reads a <see cref="Moment"/> on the calendar or, where that is enough, a duration after the start; or tells a
    /// <see cref="Problem"/>.
    /// </summary>
    /// <param name="expected">What is expected, in words.</param>
    /// <param name="absolute">Whether only the calendar will do.</param>
    public static object Read(string text, string expected, bool absolute)
    {
        if (UtcMoment.TryParse(text, out UtcMoment moment))
            return new Moment(moment, default);

        if (Hint(text, absolute) is { } hint)
        {
            return UtcMoment.TryParse(text + "Z", out _)
                ? Problem.MissingUnit($"'{text}' has no time zone", $"{hint} for UTC")
                : Problem.BadValue($"'{Clip.Text(text)}' is not a moment", hint);
        }

        return absolute || text.AsSpan().ContainsAny("-:")
            ? Problem.BadValue($"'{Clip.Text(text)}' is not a moment", $"write {expected}")
            : Durations.Read(text) switch { SimDuration after => new Moment(null, after), var problem => problem };
    }

    // What to write instead, or null where nobody can tell.
    private static string? Hint(string text, bool absolute)
    {
        string bare = text.Trim();
        if (NeverWords.Contains(bare, StringComparer.OrdinalIgnoreCase))
            return absolute ? null : "leave the key out: what is not given never happens";

        if (TimeOfDay().Match(bare) is { Success: true } clock)
        {
            return $"a time of day needs its date: write "
                + $"2024-07-19T{clock.Groups[1].Value.PadLeft(2, '0')}:{clock.Groups[2].Value}Z"
                + (absolute ? string.Empty : $", or {Durations.Mend(bare) ?? "9m"} for so long after the start");
        }

        return Calendar(bare) is { } moment ? $"write {moment}" : null;
    }

    private static string? Calendar(string text)
    {
        if (IsoForm().Match(text) is { Success: true } iso)
            return Written(iso);

        // Days of a month stand first with points; with slashes nobody can tell up to the twelfth.
        if (DayFirst().Match(text) is { Success: true } day)
        {
            string?[] read = day.Groups["slash"].Success ? [Written(day), Written(day, "d", "m")] : [Written(day)];
            string[] found = [.. read.OfType<string>().Distinct()];
            return found.Length == 0
                ? null : string.Join(", or ", found) + (found.Length > 1 ? ", whichever is meant" : string.Empty);
        }

        return VersionHint.SpreadsheetDay(text) is { } counted
            ? string.Create(CultureInfo.InvariantCulture,
                $"{counted:yyyy-MM-dd}T00:00Z, if it is a day as a spreadsheet counts them")
            : null;
    }

    private static string? Written(Match match, string month = "m", string day = "d")
    {
        string seconds = match.Groups["s"].Success ? ":" + match.Groups["s"].Value : string.Empty;
        string clock = match.Groups["h"].Success ? $"{Two("h")}:{Two("min")}{seconds}" : "00:00";
        string written = $"{match.Groups["y"].Value}-{Two(month)}-{Two(day)}T{clock}";
        string zone = match.Groups["zone"].Value;
        return zone is "" or "Z" or "z"
            ? UtcMoment.TryParse(written + "Z", out _) ? written + "Z" : null
            : DateTimeOffset.TryParse(written + zone, CultureInfo.InvariantCulture, DateTimeStyles.None,
                out DateTimeOffset local)
                ? local.UtcDateTime.ToString(seconds.Length > 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm'Z'",
                    CultureInfo.InvariantCulture)
                : null;

        string Two(string group) => match.Groups[group].Value.PadLeft(2, '0');
    }

    [GeneratedRegex("^([0-9]{1,2}):([0-5][0-9])(?::[0-5][0-9])?(?: ?(?:UTC|Z))?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^(?<y>[0-9]{4})[-/](?<m>[0-9]{1,2})[-/](?<d>[0-9]{1,2})(?:[T "
        + "](?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::(?<s>[0-9]{2}))?(?:[.][0-9]+)?)? "
        + "?(?:UTC|(?<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2}))?$")]
    private static partial Regex IsoForm();

    [GeneratedRegex("^(?<d>[0-9]{1,2})(?:(?<slash>/)|[.] ?)(?<m>[0-9]{1,2})(?(slash)/|[.] ?)(?<y>[0-9]{4})"
        + "(?:,? (?<h>[0-9]{1,2}):(?<min>[0-9]{2})(?::(?<s>[0-9]{2}))?)?(?: ?(?:UTC|(?<zone>Z)))?$")]
    private static partial Regex DayFirst();
}
