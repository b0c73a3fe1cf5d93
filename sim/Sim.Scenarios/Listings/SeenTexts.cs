using System.Globalization;

namespace Sim.Scenarios;

/// <summary>
/// Reads when a machine was last seen. Only spellings that mean one moment everywhere: years first, months by name, or seconds
/// or milliseconds since 1970. What is not said is UTC, and midnight.
/// </summary>
internal static class SeenTexts
{
    // Seconds of 1990 to 2100: shorter numbers are days of a spreadsheet, a thousandfold is milliseconds.
    private const long FirstSecond = 631_152_000;
    private const long LastSecond = 4_102_444_800;

    private static readonly string[] Days =
    [
        "yyyy-M-d", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "ddd, d MMM yyyy", "MMM d, yyyy", "MMMM d, yyyy",
    ];

    private static readonly string[] Formats = [.. Spellings()];

    /// <summary>Milliseconds since 1970; of an empty cell the smallest number.</summary>
    public static CellValue<long> Read(string text)
    {
        if (text.Length == 0)
        {
            return CellTexts.Good(long.MinValue);
        }

        if (text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                ? number is >= FirstSecond and <= LastSecond ? CellTexts.Good(number * 1_000)
                    : number is >= FirstSecond * 1_000 and <= LastSecond * 1_000 ? CellTexts.Good(number)
                    : Bad(text)
                : Bad(text);
        }

        return DateTimeOffset.TryParseExact(text.Replace(" +0000 UTC", "Z", StringComparison.Ordinal).Replace(" UTC", "Z", StringComparison.OrdinalIgnoreCase), Formats,
            CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? CellTexts.Good(moment.ToUnixTimeMilliseconds())
            : Bad(text);
    }

    private static CellValue<long> Bad(string text) => CellTexts.Bad<long>(RowReason.UnknownDate,
        $"'{Clip.Cell(text)}' is not a date such as 2026-07-14 or 2026-07-14T08:12:00Z",
        text.Any(char.IsAsciiDigit)
            ? "export the column with the year first; days and months in numbers are read in two ways"
            : "leave the cell empty where there is none, or leave such rows out with leaveOut");

    private static IEnumerable<string> Spellings()
    {
        foreach (string day in Days)
        {
            yield return day;
            foreach (string time in (string[])["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF", "h:mm tt", "h:mm:ss tt"])
            {
                foreach (string zone in (string[])["", "K", " zzz"])
                {
                    yield return $"{day} {time}{zone}";
                    yield return $"{day}'T'{time}{zone}";
                }
            }
        }
    }
}
