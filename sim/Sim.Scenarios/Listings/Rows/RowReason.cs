namespace Sim.Scenarios;

/// <summary>Why a row of a listing is bad. Results and reports name it by its word.</summary>
/// <param name="Word">The stable word in small letters with hyphens.</param>
/// <param name="Meaning">What is wrong with such a row.</param>
internal sealed record RowReason(string Word, string Meaning)
{
    private static readonly List<RowReason> Known = [];

    public static readonly RowReason BrokenQuotes = Of("broken-quotes",
        "A quote that is not closed, stands inside a cell, or is followed by text.");
    public static readonly RowReason RowTooLong = Of("row-too-long", "More bytes than a row may have (1 MiB).");
    public static readonly RowReason NulByte = Of("nul-byte", "A NUL byte.");
    public static readonly RowReason RepeatedHeader = Of("repeated-header", "The header again.");
    public static readonly RowReason TooManyCells = Of("too-many-cells",
        "More cells than the header has: mostly a separator that is not in quotes.");
    public static readonly RowReason TooFewCells = Of("too-few-cells", "Fewer cells than the header has.");
    public static readonly RowReason CellTooLong = Of("cell-too-long", "More than 200 characters in a cell.");
    public static readonly RowReason NoPlatform = Of("no-platform", "No platform where the file has a column for it.");
    public static readonly RowReason UnknownPlatform = Of("unknown-platform",
        "A platform that is not known: mostly cells that have slipped into another column.");
    public static readonly RowReason NoAnswer = Of("no-answer",
        "A tool's word for a machine that did not answer, such as [no results].");
    public static readonly RowReason NoKind = Of("no-kind", "No kind of device.");
    public static readonly RowReason UnknownKind = Of("unknown-kind", "A kind of device that the fleet does not have.");
    public static readonly RowReason UnknownCountry = Of("unknown-country", "A country that the fleet does not have.");
    public static readonly RowReason NoCountry = Of("no-country",
        "No country, and no country of the fleet has the time zone of the row.");
    public static readonly RowReason UnknownZone = Of("unknown-zone",
        "A text that is neither a time zone nor an offset.");
    public static readonly RowReason UnknownSector = Of("unknown-sector", "A sector that the fleet does not have.");
    public static readonly RowReason UnknownVersion = Of("unknown-version", "A text that is not a sensor version.");
    public static readonly RowReason UnknownDate = Of("unknown-date",
        "A text that is not a date, or can be read in two ways.");
    public static readonly RowReason NoVersion = Of("no-version", "No sensor version where none can be drawn.");
    public static readonly RowReason BadNumber = Of("bad-number",
        "Something else where a number or a share is expected, or one out of its range.");
    public static readonly RowReason NoName = Of("no-name", "No name where one is needed.");
    public static readonly RowReason UnprintableName = Of("unprintable-name",
        "A name with characters that do not print.");
    public static readonly RowReason NameTwice = Of("name-twice", "A name that another row has too.");
    public static readonly RowReason RowOfTotals = Of("row-of-totals", "A row that is the sum of the others.");
    public static readonly RowReason NoEndpoints = Of("no-endpoints", "An organisation without endpoints.");
    public static readonly RowReason SumDiffers = Of("sum-differs",
        "Kinds of device that do not add up to the number of endpoints.");

    public static IReadOnlyList<RowReason> All => Known;

    private static RowReason Of(string word, string meaning)
    {
        var reason = new RowReason(word, meaning);
        Known.Add(reason);
        return reason;
    }
}
