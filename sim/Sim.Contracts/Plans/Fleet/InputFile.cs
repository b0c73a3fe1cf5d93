namespace Sim.Contracts;

/// <summary>A file of the user that the scenario names; its content is part of the scenario.</summary>
/// <param name="Group">Group of organisations that it lists.</param>
/// <param name="File">The file, relative to the scenario.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 hex digits.</param>
/// <param name="Rows">Rows without header and empty lines.</param>
/// <param name="RowsSkipped">Bad rows that were left out.</param>
/// <param name="RowsIgnored">Good rows that do not concern the group.</param>
/// <param name="Organisations">Organisations of the good rows.</param>
/// <param name="Endpoints">Endpoints of the good rows.</param>
public sealed record InputFile(
    string Group, string File, string Sha256, long Rows, long RowsSkipped, long RowsIgnored, long Organisations,
    long Endpoints)
{
    /// <summary>The encoding that needs no word.</summary>
    public const string Utf8 = "UTF-8";

    /// <summary>The design that the file describes; empty where it lists organisations or endpoints.</summary>
    public string Design { get; init; } = "";

    /// <summary>Columns that were neither read nor ignored by the scenario, in the order of the file.</summary>
    public IReadOnlyList<string> ColumnsUnread { get; init; } = [];

    /// <summary>How its text was read: UTF-8, UTF-16 or Windows-1252.</summary>
    public string Encoding { get; init; } = Utf8;

    /// <summary>The bad rows by reason: most rows first.</summary>
    public IReadOnlyList<RowCount> Skipped { get; init; } = [];

    /// <summary>The rows that do not concern the group by rule: most rows first.</summary>
    public IReadOnlyList<RowCount> Ignored { get; init; } = [];

    /// <summary>Rows that were read although something in them is doubtful, by what it is: most rows first.</summary>
    public IReadOnlyList<RowCount> Doubtful { get; init; } = [];

    /// <summary>Rules of the scenario that leave no row out, such as one with a word that does not occur.</summary>
    public IReadOnlyList<string> IdleRules { get; init; } = [];

    /// <summary>What catch-alls made of cells that no other pattern fits, by column.</summary>
    public IReadOnlyList<CaughtCells> Caught { get; init; } = [];

    /// <summary>The files of a scenario: those of its fleet in the order of groups, and those of its designs.</summary>
    public static IReadOnlyList<InputFile> List(FleetPlan fleet, IReadOnlyList<DesignSpec> designs) =>
    [
        .. fleet.Groups.Select(g => g.Listing?.Input).OfType<InputFile>(),
        .. designs.Where(d => d.Sha256.Length > 0)
            .Select(d => new InputFile("", d.Reference, d.Sha256, 0, 0, 0, 0, 0) { Design = d.Name }),
    ];
}
