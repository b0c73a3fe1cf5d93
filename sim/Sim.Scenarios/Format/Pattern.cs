namespace Sim.Scenarios;

/// <summary>Notations that a pattern describes: times of the week, versions, files, hashes.</summary>
internal static class Pattern
{
    public static readonly Notation<string> Country = Notation<string>.Of(
        "country-code", "an ISO 3166-1 code of two capitals such as DE", "^[A-Z]{2}$",
        t => t.Length == 2 && char.IsAsciiLetterUpper(t[0]) && char.IsAsciiLetterUpper(t[1]) ? t : null, Quoting.Yaml,
        t => t.Length == 2 && t.All(char.IsAsciiLetter) ? $"write {t.ToUpperInvariant()}" : null,
        isNumber: false, example: "DE");

    /// <summary>A time zone by its IANA name, not resolved yet, or by an offset that never changes.</summary>
    public static readonly Notation<TimeZonePlan> Zone = Notation<TimeZonePlan>.Of(
        "time-zone", "a time zone such as Europe/Berlin, or an offset such as UTC, UTC-04:00 or UTC+05:30",
        @"^(UTC([+-][0-9]{2}:[0-9]{2})?|[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*)$",
        ZoneText.Read, zone => zone.Name, t => Write(UtcOffset.Mend(t)), isNumber: false, example: "Europe/Berlin");

    /// <summary>Local time minus UTC, in minutes.</summary>
    public static readonly Notation<int> Offset = Notation<int>.Of(
        "utc-offset", "an offset such as UTC, UTC-04:00 or UTC+05:30", @"^UTC([+-][0-9]{2}:[0-9]{2})?$",
        t => UtcOffset.Read(t), TimeZonePlan.NameOf, t => Write(UtcOffset.Mend(t)), isNumber: false,
        example: "UTC-04:00");

    public static readonly Notation<SensorVersion> Version = Notation<SensorVersion>.Of(
        "version", "a version such as 7.11", @"^[0-9]{1,4}\.[0-9]{1,4}$",
        t => SensorVersion.TryParse(t, out SensorVersion v) ? v : null, v => v.ToString(),
        t => VersionHint.For(t) ?? VersionHint.Mend(t), example: "7.11");

    /// <summary>Days of the week, as a mask, or the workdays or the weekend of the place.</summary>
    public static readonly Notation<int> Days = Notation<int>.Of(
        "days", "days such as workdays, weekend, Mon-Fri, Sat,Sun, daily or never",
        $"^(daily|never|{Day("workdays|weekend|")}([ ]?[,-][ ]?{Day("workdays|weekend|")})*)$",
        t => t.Length <= 64 ? Weekdays.Read(t) : null, Weekdays.Text, t => Write(Weekdays.Mend(t)),
        example: "workdays");

    /// <summary>Named days of the week, as a mask.</summary>
    public static readonly Notation<int> Weekend = Notation<int>.Of(
        "weekend", "named days such as Sat,Sun or Fri,Sat, or never",
        $"^(never|{Day("")}([ ]?[,-][ ]?{Day("")})*)$",
        t => t.Length <= 64 && Weekdays.Read(t) is { } days and < DayMask.EveryDay ? days : null, Weekdays.Text,
        t => Weekdays.Mend(t) is { } mended && Weekdays.Read(mended) < DayMask.EveryDay ? Write(mended) : null,
        example: "Fri,Sat");

    public static readonly Notation<ClockHours> Hours = Notation<ClockHours>.Of(
        "hours", "hours such as \"07:00-19:00\"", "^[0-9]{2}:[0-9]{2} ?- ?[0-9]{2}:[0-9]{2}$",
        t => ClockHours.Read(t), v => Quoting.Yaml(v.ToString()), t => Write(ClockHours.Mend(t)),
        example: "\"07:00-19:00\"");

    public static readonly Notation<string> Digest = Notation<string>.Of(
        "digest", "32 hex digits, or pending", "^([0-9a-f]{32}|pending)$",
        t => t == "pending" || (t.Length == 32 && t.All(char.IsAsciiHexDigitLower)) ? t : null, t => t,
        isNumber: false, example: "pending");

    public static readonly Notation<string> RelativeFile = Notation<string>.Of(
        "relative-file", "a file below scenarios/ such as incidents/july-2024.yaml",
        "^[a-z0-9-]+(/[a-z0-9-]+)*\\.yaml$",
        t => t.Length <= 200 && t.EndsWith(".yaml", StringComparison.Ordinal)
            && t[..^5].Split('/').All(Names.IsName) ? t : null, t => t, isNumber: false,
                example: "incidents/july-2024.yaml");

    /// <summary>A ledger beside a scenario or below it.</summary>
    public static readonly Notation<string> LedgerFile = Notation<string>.Of(
        "ledger-file", "a ledger beside the scenario or below it such as july-2024-ledger.yaml",
        @"^[^/\\:]+(/[^/\\:]+)*\.yaml$",
        t => DataPath.IsBelow(t) && t.EndsWith(".yaml", StringComparison.Ordinal) ? t : null, Quoting.Yaml,
        isNumber: false, example: "july-2024-ledger.yaml");

    /// <summary>A CSV file beside a scenario or below it: no path of the machine, nothing above.</summary>
    public static readonly Notation<string> CsvFile = Notation<string>.Of(
        "csv-file", "a file beside the scenario or below it such as data/fleet.csv", @"^[^/\\:]+(/[^/\\:]+)*$",
        t => DataPath.IsBelow(t) ? t : null, Quoting.Yaml, isNumber: false, example: "data/fleet.csv");

    public static readonly Notation<string> Sha256 = Notation<string>.Of(
        "sha256", "64 hex digits in small letters", "^[0-9a-f]{64}$",
        t => t.Length == 64 && t.All(char.IsAsciiHexDigitLower) ? t : null, Quoting.Yaml, isNumber: false,
        example: new string('0', 64));

    /// <summary>A number from one to a million, or the word <c>unlimited</c> for the number that means it.</summary>
    public static Notation<int> OrUnlimited(string name, string what, int unlimited, string example) =>
        Notation<int>.Of(
        name, $"a number of {what} from 1 to 1000000, or unlimited", "^([0-9]+|unlimited)$",
        t => t == "unlimited" ? unlimited
            : Numbers.Scaled(t) is >= 1 and <= 1_000_000 and var n && n == decimal.Truncate(n) ? (int)n : null,
        v => v == unlimited ? "unlimited" : v.ToString(CultureInfo.InvariantCulture), example: example);

    private static string Day(string words) => $"({words}Mon|Tue|Wed|Thu|Fri|Sat|Sun)";

    private static string? Write(string? mended) => mended is null ? null : $"write {mended}";
}
