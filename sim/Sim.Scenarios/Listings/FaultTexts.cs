using System.Globalization;

namespace Sim.Scenarios;

/// <summary>What is wrong with a record, in words.</summary>
internal static class FaultTexts
{
    /// <summary>Why the current record is a bad row.</summary>
    public static RowReason Reason(CsvReader row) => row.Fault switch
    {
        CsvFault.TooLong => RowReason.RowTooLong,
        CsvFault.Nul => RowReason.NulByte,
        CsvFault.CellCount => row.Count > row.Expected ? RowReason.TooManyCells : RowReason.TooFewCells,
        _ => RowReason.BrokenQuotes,
    };

    /// <summary>Message and suggestion for the fault of the current record.</summary>
    public static (string Message, string? Suggestion) Of(CsvReader row) => row.Fault switch
    {
        CsvFault.UnclosedQuote => ("a quote is opened here and not closed in its row", "close it, or double a quote inside a cell"),
        CsvFault.QuoteInside => ("a quote inside a cell", "put the cell into quotes and double the quote inside"),
        CsvFault.TextAfterQuote => ("text after a closing quote", "double a quote inside a cell"),
        CsvFault.TooLong => (string.Create(CultureInfo.InvariantCulture, $"a row of more than {CsvBuffer.MaxRecord:N0} bytes"),
            "is this a CSV file with line breaks?"),
        CsvFault.Nul => ("a NUL character", "remove it; is this a binary file?"),
        _ => (row.Count == 1 ? $"1 cell, but the header has {row.Expected}" : $"{row.Count} cells, but the header has {row.Expected}",
            row.Count > row.Expected ? "put a cell that holds the separator into quotes" : "fill in what is missing"),
    };
}
