namespace Sim.Scenarios;

/// <summary>
/// Reads when a machine was last seen. Only spellings that mean one moment everywhere: years first, months by name, or
/// seconds or milliseconds since 1970. What is not said is UTC, and midnight.
/// </summary>
internal static class SeenTexts
{
    // Seconds of 1990 to 2100: shorter numbers are days of a spreadsheet, a thousandfold is milliseconds.
    private const long FirstSecond = 631_152_000;
    private const long LastSecond = 4_102_444_800;

    private static readonly string[] Days =
    [
        "yyyy-M-d", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "ddd, d MMM yyyy", "MMM d, yyyy",
        "MMMM d, yyyy",
    ];

    private static readonly string[] Formats =
    [
        .. Days,
        .. from day in Days
           from time in (string[])["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF", "h:mm tt", "h:mm:ss tt"]
           from zone in (string[])["", "K", " zzz"]
           from between in (string[])[" ", "'T'"]
           select day + between + time + zone,
    ];

    /// <summary>Milliseconds since 1970; of an empty cell the smallest number.</summary>
    public static CellValue<long> Read(string text)
    {
        if (text.Length == 0)
            return long.MinValue;

        if (text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            _ = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
            return number is >= FirstSecond and <= LastSecond ? number * 1_000
                : number is >= FirstSecond * 1_000 and <= LastSecond * 1_000 ? number
                : Bad(text);
        }

        string utc = text.Replace(" +0000 UTC", "Z", StringComparison.Ordinal).Replace(" UTC", "Z",
            StringComparison.OrdinalIgnoreCase);
        return DateTimeOffset.TryParseExact(
            utc, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment.ToUnixTimeMilliseconds()
            : Bad(text);
    }

    private static RowProblem Bad(string text) => new(RowReason.UnknownDate,
        $"'{Clip.Cell(text)}' is not a date such as 2026-07-14 or 2026-07-14T08:12:00Z",
        text.Any(char.IsAsciiDigit)
            ? "export the column with the year first; days and months in numbers are read in two ways"
            : "leave the cell empty where there is none, or leave such rows out with leaveOut");
}
