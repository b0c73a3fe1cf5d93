namespace Sim.Reports;

/// <summary>What the answers of designs rest on, cell by cell.</summary>
internal static class EvidenceSection
{
    private const int MostOpen = 3;
    private const int MostPrinted = 20;

    /// <summary>The cells, folded where there are many; nothing where the result does not tell.</summary>
    public static IEnumerable<Block> Build(IReadOnlyList<CellEvidence> cells)
    {
        if (EvidenceText.Summary(cells) is not { } summary)
            yield break;

        yield return new Paragraph(summary + " Computed backwards means: what contains the fault is executed, and the "
            + "ways in which it shows were computed so that a judged share comes out.", Voice.Note);
        bool stated = cells.Any(c => c.Shares.Any(IsStated));
        yield return new Fold(
            $"What each outcome rests on: {Numbers.Counted(cells.Count, "cell")}",
            Table.Of("Outcomes by design and fault, and what they rest on", cells,
                [
                    ("Design and fault", c => new Cell(c.Design) { Detail = Names.Plain(c.Fault) }),
                    .. stated ? [("Follows from sources", c =>
                        EvidenceText.Shares(c, Basis.Published, Basis.Inferred, Basis.Fitted))]
                        : (IEnumerable<(string, Func<CellEvidence, Cell>)>)[],
                    ("Computed backwards", c => EvidenceText.Shares(c, Basis.Inverted)),
                    ("Judged", c => EvidenceText.Shares(c, Basis.Assumed)),
                    ("How it works", c => c.Mechanism.Length > 0 ? c.Mechanism : "–"),
                    ("How one knows that", c => $"{c.Basis.Word()}: {c.Source}"),
                ]) with { IsCards = true },
            cells.Count <= MostOpen)
        {
            IsPrinted = cells.Count <= MostPrinted,
        };
    }

    private static bool IsStated(CellShare share) =>
        share.Basis is Basis.Published or Basis.Inferred or Basis.Fitted;
}
