using System.Globalization;

namespace Sim.Scenarios;

/// <summary>What is wrong with a record that cannot be read, in words.</summary>
internal static class FaultTexts
{
    /// <summary>The problem of the current record, which has a fault.</summary>
    public static RowProblem Of(CsvReader row) => row.Fault switch
    {
        CsvFault.UnclosedQuote => new(RowReason.BrokenQuotes,
            "a quote is opened here and not closed in its row", "close it, or double a quote inside a cell"),
        CsvFault.QuoteInside => new(RowReason.BrokenQuotes,
            "a quote inside a cell", "put the cell into quotes and double the quote inside"),
        CsvFault.TextAfterQuote =>
            new(RowReason.BrokenQuotes, "text after a closing quote", "double a quote inside a cell"),
        CsvFault.TooLong => new(RowReason.RowTooLong,
            string.Create(CultureInfo.InvariantCulture, $"a row of more than {CsvBuffer.MaxRecord:N0} bytes"),
            "is this a CSV file with line breaks?"),
        CsvFault.Nul => new(RowReason.NulByte, "a NUL character", "remove it; is this a binary file?"),
        _ when row.Count > row.Expected => new(RowReason.TooManyCells,
            Cells(row), "put a cell that holds the separator into quotes"),
        _ => new(RowReason.TooFewCells, Cells(row), "fill in what is missing"),
    };

    private static string Cells(CsvReader row) =>
        $"{row.Count} {(row.Count == 1 ? "cell" : "cells")}, but the header has {row.Expected}";
}
