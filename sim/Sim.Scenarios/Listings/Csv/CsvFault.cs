namespace Sim.Scenarios;

/// <summary>What keeps a record of a CSV file from being read.</summary>
internal enum CsvFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quote that opens a cell and is never closed where the record could end.</summary>
    UnclosedQuote,

    /// <summary>A quote in a cell that does not begin with one.</summary>
    QuoteInside,

    /// <summary>Text between a closing quote and the next separator.</summary>
    TextAfterQuote,

    /// <summary>More bytes than a record may have.</summary>
    TooLong,

    /// <summary>A NUL byte.</summary>
    Nul,

    /// <summary>A byte that is not UTF-8: the file was changed after it was looked through.</summary>
    NotUtf8,

    /// <summary>Another number of cells than the header has.</summary>
    CellCount,
}
