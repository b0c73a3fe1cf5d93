namespace Sim.Reports;

/// <summary>What the answers of designs rest on, in words.</summary>
public static class EvidenceText
{
    private static readonly (string Words, Basis[] Bases)[] Kinds =
    [
        ("following from sources", [Basis.Published, Basis.Inferred, Basis.Fitted]),
        ("computed backwards", [Basis.Inverted]), ("judged", [Basis.Assumed]),
    ];

    /// <summary>How scores of which only the order was judged are read.</summary>
    public const string Scores = "What a design sees was judged in an order from 0 to 5, and is read here as fifths of "
        + "what happens; the complexity of its parsers was judged so too, and each step is read as equally many "
        + "vulnerabilities.";

    /// <summary>How many shares are measured, computed backwards and judged, and how many ways of working have a
    /// source; null where there is no cell.</summary>
    public static string? Summary(IReadOnlyList<CellEvidence> cells)
    {
        if (cells.Count == 0)
            return null;

        ILookup<Basis, CellShare> shares = cells.SelectMany(c => c.Shares).ToLookup(s => s.Basis);
        ILookup<Basis, CellEvidence> works = cells.ToLookup(c => c.Basis);
        int stated = shares[Basis.Published].Count() + shares[Basis.Inferred].Count();
        int all = shares.Sum(s => s.Count());
        return $"What comes of a fault in a design is {Numbers.Counted(all, "share")} of outcomes: "
            + $"{(stated == 0 ? "no source states one" : Numbers.Count(stated) + " from sources")}, "
            + $"{Numbers.Count(shares[Basis.Inverted].Count())} computed backwards from judgements, "
            + $"{Numbers.Count(shares[Basis.Assumed].Count())} judged. How it comes about is published in "
            + $"{Numbers.Count(works[Basis.Published].Count())} of {Numbers.Counted(cells.Count, "cell")}, inferred in "
            + $"{Numbers.Count(works[Basis.Inferred].Count())}.";
    }

    /// <summary>A cell on one line, such as <c>ebpf-linux, deadlock: rejected 80.0% computed backwards; none 1.0%
    /// judged</c>.</summary>
    public static string Line(CellEvidence cell) => $"{cell.Design}, {Names.Plain(cell.Fault)}: "
        + string.Join("; ", Kinds.Where(kind => cell.Shares.Any(s => kind.Bases.Contains(s.Basis)))
            .Select(kind => $"{Shares(cell, kind.Bases)} {kind.Words}"));

    /// <summary>The outcomes of a cell whose shares have one of these bases, such as <c>rejected 85.0%</c>.</summary>
    public static string Shares(CellEvidence cell, params Basis[] bases)
    {
        string text = string.Join(", ", cell.Shares.Where(s => bases.Contains(s.Basis))
            .Select(s => $"{Names.Plain(s.Outcome)} {Numbers.Percent(s.Share)}"));
        return text.Length > 0 ? text : "–";
    }
}
