using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Versions that a spreadsheet has made dates of, or dates that stand where a version is expected.</summary>
internal static partial class VersionHint
{
    // Days of spreadsheets from 2000 to 2099.
    private const int FirstDay = 36_526;
    private const int LastDay = 73_050;
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    // The first three letters of a month in English, German, French and Spanish.
    private static readonly string[][] Months =
    [
        ["jan", "ene"], ["feb", "fév", "fev"], ["mar", "mär", "mrz"], ["apr", "avr", "abr"], ["may", "mai"],
        ["jun", "jui"],
        ["jul"], ["aug", "aoû", "ago"], ["sep"], ["oct", "okt"], ["nov"], ["dec", "dez", "déc", "dic"],
    ];

    /// <summary>Whether a text with three numbers is a day and no version: 11.07.2026, 2026.7.11.</summary>
    public static bool IsDate(string text) => ThreeNumbers().Match(text) is { Success: true } match
        && (IsDay(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)
            || IsDay(match.Groups[3].Value, match.Groups[2].Value, match.Groups[1].Value));

    /// <summary>What the version was before it became a date, or null where it was not one.</summary>
    public static string? For(string text)
    {
        if (IsDate(text))
            return "this is a date: take the column of the version";

        if (SpreadsheetDay(text) is { } day)
            return Was(day.Day, day.Month,
                string.Create(CultureInfo.InvariantCulture, $"this is {day:yyyy-MM-dd} as a spreadsheet counts days"));

        GroupCollection parts = DayAndMonth().Match(text).Groups;
        string word = parts[2].Value + parts[3].Value;
        int month = Array.FindIndex(Months, m => m.Any(w => word.StartsWith(w, StringComparison.OrdinalIgnoreCase)))
            + 1;
        return month == 0 ? null
            : Was(int.Parse(parts[1].Value + parts[4].Value, CultureInfo.InvariantCulture), month,
                "a spreadsheet has made a date of it");
    }

    /// <summary>What to write instead of "v7.11" or "7,11"; null where nobody can tell.</summary>
    public static string? Mend(string text) =>
        Spoken().Match(text) is { Success: true } spoken ? $"write {spoken.Groups[1].Value.Replace(',', '.')}" : null;

    /// <summary>The day of a number as spreadsheets count days, from 2000 to 2099, or null.</summary>
    public static DateOnly? SpreadsheetDay(string text) =>
        text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days)
            && days is >= FirstDay and <= LastDay
            ? Epoch.AddDays(days)
            : null;

    private static string Was(int day, int month, string what) => string.Create(CultureInfo.InvariantCulture,
        $"{what}: export the column as text; it was {day}.{month}{(day == month ? "" : $" or {month}.{day}")}");

    private static bool IsDay(string day, string month, string year) =>
        year.Length == 4 && year[..2] is "19" or "20" && day.Length <= 2 && month.Length <= 2
        && int.Parse(day, CultureInfo.InvariantCulture) is >= 1 and <= 31
        && int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12;

    // A letter or a word before it, or commas in it.
    [GeneratedRegex(@"^\s*(?:v|ver|version|release)?\.?\s*([0-9]{1,6}(?:[.,][0-9]{1,6}){1,3})\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^\s*([0-9]{1,4})\s*[./-]\s*([0-9]{1,2})\s*[./-]\s*([0-9]{1,4})(?:[ T].*)?$")]
    private static partial Regex ThreeNumbers();

    [GeneratedRegex(@"^\s*(?:([0-9]{1,2})[. -]+(\p{L}{3,9})\.?|(\p{L}{3,9})\.?[ -]+([0-9]{1,2}))\.?\s*$")]
    private static partial Regex DayAndMonth();
}
