namespace Sim.Reports;

/// <summary>What the answers of designs rest on, cell by cell.</summary>
internal static class EvidenceSection
{
    private const int MostOpen = 3;
    private const int MostPrinted = 20;

    /// <summary>The cells, folded where there are many; nothing where the result does not tell.</summary>
    public static IEnumerable<Block> Build(IReadOnlyList<CellEvidence> cells)
    {
        if (cells.Count == 0)
            yield break;

        bool computed = Has(cells, Basis.Inverted);
        string counts = cells.Count > MostOpen ? EvidenceText.Summary(cells) + " " : "";
        string meaning = computed ? "Computed backwards means: what contains the fault is executed, and the ways in "
            + "which it shows were computed so that a judged share comes out." : "";
        if (counts.Length + meaning.Length > 0)
            yield return new Paragraph((counts + meaning).TrimEnd(), Voice.Note);

        yield return new Fold(
            $"What each outcome rests on: {Numbers.Counted(cells.Count, "cell")}",
            Table.Of("Outcomes by design and fault, and what they rest on", cells,
                [
                    ("Design and fault", c => new Cell(c.Design) { Detail = Names.Plain(c.Fault) }),
                    .. Shares(cells, "Follows from sources", Basis.Published, Basis.Inferred, Basis.Fitted),
                    .. Shares(cells, "Computed backwards", Basis.Inverted),
                    .. Shares(cells, "Judged", Basis.Assumed),
                    ("How it works", c => c.Mechanism.Length > 0 ? c.Mechanism : "–"),
                    ("How one knows that", c => $"{c.Basis.Word()}: {c.Source}"),
                ]) with { IsCards = true },
            cells.Count <= MostOpen)
        {
            IsPrinted = cells.Count <= MostPrinted,
        };
    }

    // No column where no share would stand.
    private static IEnumerable<(string, Func<CellEvidence, Cell>)> Shares(
        IReadOnlyList<CellEvidence> cells, string head, params Basis[] bases) =>
        Has(cells, bases) ? [(head, c => EvidenceText.Shares(c, bases))] : [];

    private static bool Has(IReadOnlyList<CellEvidence> cells, params Basis[] bases) =>
        cells.Any(c => c.Shares.Any(s => bases.Contains(s.Basis)));
}
