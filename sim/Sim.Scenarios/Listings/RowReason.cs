namespace Sim.Scenarios;

/// <summary>Why a row of a listing is bad. Results and reports name it by its word; see <see cref="RowReasons"/>.</summary>
internal enum RowReason
{
    /// <summary>A quote that is not closed, stands inside a cell, or is followed by text.</summary>
    BrokenQuotes,

    /// <summary>More bytes than a row may have.</summary>
    RowTooLong,

    /// <summary>A NUL byte.</summary>
    NulByte,

    /// <summary>The header again.</summary>
    RepeatedHeader,

    /// <summary>More cells than the header has: mostly a separator that is not in quotes.</summary>
    TooManyCells,

    /// <summary>Fewer cells than the header has.</summary>
    TooFewCells,

    /// <summary>More characters in a cell than one may have.</summary>
    CellTooLong,

    /// <summary>No platform where the file has a column for it.</summary>
    NoPlatform,

    /// <summary>A platform that nobody knows: mostly cells that have slipped into another column.</summary>
    UnknownPlatform,

    /// <summary>A tool's word for a machine that did not answer, such as <c>[no results]</c>.</summary>
    NoAnswer,

    /// <summary>No kind of device.</summary>
    NoKind,

    /// <summary>A kind of device that the fleet does not have.</summary>
    UnknownKind,

    /// <summary>A country that the fleet does not have.</summary>
    UnknownCountry,

    /// <summary>No country where one is needed: no country of the fleet has the row's time zone.</summary>
    NoCountry,

    /// <summary>A time zone that is no offset.</summary>
    UnknownZone,

    /// <summary>A sector that the fleet does not have.</summary>
    UnknownSector,

    /// <summary>A sensor version that is none.</summary>
    UnknownVersion,

    /// <summary>A date that is none, or that is read in two ways.</summary>
    UnknownDate,

    /// <summary>No sensor version where none can be drawn.</summary>
    NoVersion,

    /// <summary>Something else where a number or a share is due, or one out of its range.</summary>
    BadNumber,

    /// <summary>No name where one is needed.</summary>
    NoName,

    /// <summary>A name with characters that do not print.</summary>
    UnprintableName,

    /// <summary>A name that another row has too.</summary>
    NameTwice,

    /// <summary>A row that is the sum of the others.</summary>
    RowOfTotals,

    /// <summary>An organisation without endpoints.</summary>
    NoEndpoints,

    /// <summary>Kinds that do not add up to the number of endpoints.</summary>
    SumDiffers,
}
