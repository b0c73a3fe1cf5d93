namespace Sim.Reports;

/// <summary>
/// A table as RFC 4180 wants it: lines end with a carriage return and a line feed, cells with a comma, a quotation mark or a line break are
/// quoted. Numbers have their shortest form that reads back the same; where there is none the cell is empty.
/// </summary>
internal sealed class CsvText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a row.</summary>
    public void Row(params IEnumerable<string> cells) => _text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    /// <summary>UTF-8 without a byte order mark.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    /// <summary>A number as a cell.</summary>
    public static string Number(double? value) =>
        value is { } number && !double.IsNaN(number) ? number.ToString("R", CultureInfo.InvariantCulture) : string.Empty;

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? cell
        : '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
