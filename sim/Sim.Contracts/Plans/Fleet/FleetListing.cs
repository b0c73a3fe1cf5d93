namespace Sim.Contracts;

/// <summary>
/// Organisations from a file of the user. The file's content is part of the scenario: its hash stands for it in every
/// output, and the path in it is the one that the scenario names, never one of the machine.
/// </summary>
public sealed record FleetListing
{
    /// <summary>The file, and what became of its rows; the same stands in results.</summary>
    public required InputFile Input { get; init; }

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

    /// <summary>Name of the organisation that every row belongs to, or null where a column says it.</summary>
    public required string? Organisation { get; init; }

    /// <summary>What leaves rows out, in the order of the scenario.</summary>
    public IReadOnlyList<LeaveOutRule> Rules { get; init; } = [];

    /// <summary>published, inferred, assumed, fitted or inverted.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Where the file comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The organisations by size rank: most endpoints first, then by name; no name twice.</summary>
    public required IReadOnlyList<ListedOrganisation> Organisations { get; init; }

    /// <summary>Endpoints of all organisations.</summary>
    public long Endpoints => Organisations.Sum(o => o.Endpoints);
}
