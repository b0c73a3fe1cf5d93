using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A value with a notation of its own that one function reads.</summary>
/// <param name="name">Name in the schema.</param>
/// <param name="expected">What is due, with an example.</param>
/// <param name="pattern">Regular expression of the schema.</param>
/// <param name="isNumber">Whether a model file must give it a basis.</param>
/// <param name="read">Reads it, or gives null.</param>
/// <param name="hint">What to write instead of a text that cannot be read, where that can be told.</param>
internal sealed class PatternShape(
    string name, string expected, string pattern, bool isNumber, Func<string, object?> read, Func<string, string?>? hint = null)
    : ScalarShape
{
    /// <summary>An ISO 3166-1 alpha-2 country code.</summary>
    public static readonly PatternShape Country = new(
        "country-code", "an ISO 3166-1 code of two capitals such as DE", "^[A-Z]{2}$", false,
        t => t.Length == 2 && char.IsAsciiLetterUpper(t[0]) && char.IsAsciiLetterUpper(t[1]) ? t : null,
        t => t.Length == 2 && t.All(char.IsAsciiLetter) ? $"write {t.ToUpperInvariant()}" : null);

    /// <summary>A time zone by its offset at the scenario's date; read as minutes, <see cref="int"/>.</summary>
    public static readonly PatternShape Offset = new(
        "utc-offset", "an offset such as UTC, UTC-04:00 or UTC+05:30", @"^UTC([+-][0-9]{2}:[0-9]{2})?$", false,
        t => UtcOffset.Read(t), t => Write(ClockHint.Offset(t)));

    /// <summary>A sensor version; read as <see cref="SensorVersion"/>.</summary>
    public static readonly PatternShape Version = new(
        "version", "a version such as 7.11", @"^[0-9]{1,4}\.[0-9]{1,4}$", true,
        t => SensorVersion.TryParse(t, out SensorVersion v) ? v : null, t => VersionHint.For(t) ?? VersionHint.Mend(t));

    /// <summary>Days of the week; read as a mask, <see cref="int"/>.</summary>
    public static readonly PatternShape Days = new(
        "days", "days such as Mon-Fri, Sat,Sun, daily or never",
        "^(daily|never|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)([ ]?[,-][ ]?(Mon|Tue|Wed|Thu|Fri|Sat|Sun))*)$", true,
        t => t.Length <= 64 ? Weekdays.Read(t) : null, t => Write(ClockHint.Weekdays(t)));

    /// <summary>Hours of a day; read as <see cref="ClockHours"/>.</summary>
    public static readonly PatternShape Hours = new(
        "hours", "hours such as \"07:00-19:00\"", "^[0-9]{2}:[0-9]{2} ?- ?[0-9]{2}:[0-9]{2}$", true,
        t => ClockHours.Read(t), t => Write(ClockHint.Hours(t)));

    /// <summary>A crew of a fixed size; read as <see cref="int"/>, <see cref="int.MaxValue"/> for no limit.</summary>
    public static readonly PatternShape Crews = new(
        "crews", "a number of technicians from 1 to 1000000, or unlimited", "^([0-9]+|unlimited)$", true,
        t => t == "unlimited" ? int.MaxValue
            : Numbers.TryScaled(t, out decimal n) && n is >= 1 and <= 1_000_000 && n == decimal.Truncate(n) ? (int)n : null);

    /// <summary>A digest of 32 hex digits, or pending.</summary>
    public static readonly PatternShape Digest = new(
        "digest", "32 hex digits, or pending", "^([0-9a-f]{32}|pending)$", false,
        t => t == "pending" || (t.Length == 32 && t.All(char.IsAsciiHexDigitLower)) ? t : null);

    /// <summary>A path below a folder.</summary>
    public static readonly PatternShape RelativeFile = new(
        "relative-file", "a file below scenarios/ such as incidents/july-2024.yaml", "^[a-z0-9-]+(/[a-z0-9-]+)*\\.yaml$",
        false, t => t.Length <= 200 && t.EndsWith(".yaml", StringComparison.Ordinal)
            && t[..^5].Split('/').All(Names.IsName) ? t : null);

    /// <summary>A CSV file beside a scenario or below it: no path of the machine, and nothing above the scenario.</summary>
    public static readonly PatternShape CsvFile = new(
        "csv-file", "a file beside the scenario or below it such as data/fleet.csv", @"^[^/\\:]+(/[^/\\:]+)*$",
        false, t => DataPath.IsBelow(t) ? t : null);

    /// <summary>A SHA-256 hash.</summary>
    public static readonly PatternShape Sha256 = new(
        "sha256", "64 hex digits in small letters", "^[0-9a-f]{64}$", false,
        t => t.Length == 64 && t.All(char.IsAsciiHexDigitLower) ? t : null);

    public override bool IsNumber => isNumber;

    public override string Expected => expected;

    public override string SchemaName => name;

    public override object? Read(string text, out Problem? problem)
    {
        object? value = read(text);
        problem = value is null ? Problem.BadValue($"'{Clip.Text(text)}' is not {expected}", hint?.Invoke(text)) : null;
        return value;
    }

    private static string? Write(string? mended) => mended is null ? null : $"write {mended}";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = YamlWords.Types(t => read(t) is not null, "number"),
        ["description"] = char.ToUpperInvariant(expected[0]) + expected[1..] + ".",
        ["pattern"] = pattern,
    };
}
