namespace Sim.Reports;

/// <summary>
/// A table as RFC 4180 wants it: lines end with a carriage return and a line feed, cells with a comma, a quotation mark
/// or a line break are quoted.
/// </summary>
internal static class CsvText
{
    /// <summary>A row for each item, in UTF-8 without a byte order mark.</summary>
    public static byte[] Write<T>(IEnumerable<T> items,
        params IReadOnlyList<(string Head, Func<T, string> Cell)> columns)
    {
        StringBuilder text = new();
        text.AppendJoin(',', columns.Select(c => Quoted(c.Head))).Append("\r\n");
        foreach (T item in items)
            text.AppendJoin(',', columns.Select(c => Quoted(c.Cell(item)))).Append("\r\n");

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A number in its shortest form that reads back the same; empty where there is none.</summary>
    public static string Number(double? value) =>
        value is { } number && !double.IsNaN(number) ? number.ToString("R", CultureInfo.InvariantCulture)
            : string.Empty;

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell
        : '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
