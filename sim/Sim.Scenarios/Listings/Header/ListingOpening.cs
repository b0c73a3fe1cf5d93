namespace Sim.Scenarios;

/// <summary>The lines before a header that tools write for other tools: they name no column.</summary>
/// <param name="Lines">How many there are.</param>
/// <param name="SeparatorLine">The line that names the separator, from 1; 0 where none does.</param>
/// <param name="Separator">The character that it names, or null.</param>
internal sealed record ListingOpening(int Lines, int SeparatorLine, char? Separator)
{
    private const string PowerShell = "#TYPE ";
    private const string Excel = "sep=";

    private static readonly string Empty = " \"" + ListingSeparators.Signs;

    /// <summary>Looks at the beginning of a file, after its byte order mark.</summary>
    public static ListingOpening Of(byte[] head)
    {
        (int separatorLine, char? separator) = (0, null);
        var lines = new CsvBuffer(head);
        for (; lines.Here.IndexOfAny(CsvBuffer.Cr, CsvBuffer.Lf) is >= 0 and var end; lines.PassLine())
        {
            string line = Encoding.UTF8.GetString(lines.Here[..end]);
            if (Named(line, out char? sign))
                (separatorLine, separator) = ((int)lines.Line, sign);
            else if (!line.StartsWith(PowerShell, StringComparison.OrdinalIgnoreCase)
                && line.AsSpan().IndexOfAnyExcept(Empty) >= 0)
                break;
        }

        return new ListingOpening((int)lines.Line - 1, separatorLine, separator);
    }

    // Excel's line, also where a tool put quotes around it or filled it up with separators.
    private static bool Named(string line, out char? sign)
    {
        string text = line.StartsWith('"') ? line[1..] : line;
        bool names = text.StartsWith(Excel, StringComparison.OrdinalIgnoreCase)
            && (text.Length <= Excel.Length + 1 || text.AsSpan(Excel.Length + 1).IndexOfAnyExcept(Empty) < 0);
        sign = names && text.Length > Excel.Length ? text[Excel.Length] : null;
        return names;
    }
}
