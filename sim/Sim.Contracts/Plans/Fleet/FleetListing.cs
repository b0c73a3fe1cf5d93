namespace Sim.Contracts;

/// <summary>
/// Organisations from a file of the user. The file's content is part of the scenario: its hash stands for it in every
/// output, and the path in it is the one that the scenario names, never one of the machine.
/// </summary>
public sealed record FleetListing
{
    /// <summary>The encoding that needs no word.</summary>
    public const string Utf8 = "UTF-8";

    /// <summary>The file, relative to the scenario's folder, with slashes.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How its text is written: UTF-8, UTF-16 or Windows-1252.</summary>
    public string Encoding { get; init; } = Utf8;

    /// <summary>What a row is.</summary>
    public required ListingRows Rows { get; init; }

    /// <summary>What separates cells: comma, semicolon, tab, pipe or caret.</summary>
    public required string Separator { get; init; }

    /// <summary>Line of the header, from 1, where the scenario says it; else null.</summary>
    public int? HeaderLine { get; init; }

    /// <summary>Whether bad rows are left out; otherwise one of them refuses the file.</summary>
    public required bool SkipsBadRows { get; init; }

    /// <summary>What becomes of rows that name their endpoints alike.</summary>
    public SameName SameName { get; init; }

    /// <summary>Which column holds what, in the order in which cells are read.</summary>
    public required IReadOnlyList<ListingColumn> Columns { get; init; }

    /// <summary>Headers of the columns that the scenario ignores, in the file's order.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>
    /// Columns that are neither read nor ignored, in the file's order; without characters that do not print.
    /// </summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Name of the organisation that every row belongs to, or null where a column says it.</summary>
    public required string? Organisation { get; init; }

    /// <summary>Rows of the file without its header and without empty lines.</summary>
    public required long RowsRead { get; init; }

    /// <summary>Bad rows that were left out, by reason: most rows first.</summary>
    public IReadOnlyList<RowCount> BadRows { get; init; } = [];

    /// <summary>Good rows that a rule of the scenario leaves out, by rule: most rows first.</summary>
    public IReadOnlyList<RowCount> LeftOut { get; init; } = [];

    /// <summary>
    /// Rows that are simulated although something in them is doubtful, by what it is: most rows first.
    /// </summary>
    public IReadOnlyList<RowCount> Doubtful { get; init; } = [];

    /// <summary>What leaves rows out, in the order of the scenario.</summary>
    public IReadOnlyList<LeaveOutRule> Rules { get; init; } = [];

    /// <summary>The words of those rules that leave nothing out.</summary>
    public IReadOnlyList<string> IdleRules { get; init; } = [];

    /// <summary>What catch-alls made of cells that no other pattern fits, by column.</summary>
    public IReadOnlyList<CaughtCells> Caught { get; init; } = [];

    /// <summary>published, inferred, assumed or fitted.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Where the file comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The organisations by size rank: most endpoints first, then by name; no name twice.</summary>
    public required IReadOnlyList<ListedOrganisation> Organisations { get; init; }

    /// <summary>Bad rows that were left out.</summary>
    public long RowsSkipped => BadRows.Sum(r => r.Rows);

    /// <summary>Good rows that do not concern the group: another platform, or a value that is to be ignored.</summary>
    public long RowsIgnored => LeftOut.Sum(r => r.Rows);

    /// <summary>Endpoints of all organisations.</summary>
    public long Endpoints => Organisations.Sum(o => o.Endpoints);
}
