namespace Sim.Reports;

/// <summary>Where the numbers come from, grouped by basis; long groups are folded.</summary>
internal static class AssumptionSection
{
    private const int MaxOpenRows = 8;
    private const int MaxPrintedRows = 10;

    private static readonly (Basis Basis, string Meaning)[] Known =
    [
        (Basis.Published, "stated by a source"),
        (Basis.Inferred, "follows from published numbers"),
        (Basis.Fitted, "chosen so that the run meets a published number"),
        (Basis.Inverted, "computed backwards from a judgement"),
        (Basis.Assumed, "our judgement; change it and see"),
    ];

    /// <summary>Those of a run, and the settings that have no effect in it.</summary>
    public static IEnumerable<Block> Build(RunFacts facts)
    {
        IReadOnlyList<PlanNote> notes = facts.Result.Notes;
        Fold idle = new($"{Numbers.Count(notes.Count)} without effect: given, and of no use to this run",
            Table.Of("Settings without the effect that one would expect", notes, ("Setting", n => n.Path),
                ("Why", n => n.Text)) with { IsCards = true },
            IsOpen: true);
        return [.. Build(facts.Result.Assumptions, int.MaxValue), .. notes.Count == 0 ? (Block[])[] : [idle]];
    }

    /// <summary>Those of an experiment, whose designs may bring hundreds: long groups stay off paper.</summary>
    public static IEnumerable<Block> Build(IReadOnlyList<Assumption> all) => Build(all, MaxPrintedRows);

    private static Block[] Build(IReadOnlyList<Assumption> all, int mostPrinted)
    {
        if (all.Count == 0)
            return [new Paragraph("The scenario names no source for its numbers.")];

        (Basis Basis, string Meaning, Assumption[] Rows)[] groups =
        [
            .. Known.Select(k => (k.Basis, k.Meaning, all.Where(a => a.Basis == k.Basis).ToArray()))
                .Where(g => g.Item3.Length > 0),
        ];
        string counts = string.Join(", ", groups.Select(g => $"{Numbers.Count(g.Rows.Length)} {g.Basis.Word()}"));
        return
        [
            new Paragraph($"Numbers that come with a basis: {counts}. What the scenario gives without one is not among "
                + "them; its resolved form holds every value."),
            .. groups.Select(g => new Fold($"{Numbers.Count(g.Rows.Length)} {g.Basis.Word()}: {g.Meaning}",
                Table.Of($"Numbers that are {g.Basis.Word()}", g.Rows, ("Number", a => a.Path), ("Value", a => a.Value),
                    ("Source or reason", a => a.Source)) with { IsCards = true },
                g.Rows.Length <= MaxOpenRows)
            {
                IsPrinted = g.Rows.Length <= mostPrinted,
            }),
            .. groups.All(g => g.Rows.Length <= mostPrinted) ? (Block[])[] :
            [
                new Paragraph($"Lists of more than {Numbers.Count(mostPrinted)} numbers are not printed; the page on a "
                    + "screen and experiment.json hold them.", Voice.Paper),
            ],
        ];
    }
}
