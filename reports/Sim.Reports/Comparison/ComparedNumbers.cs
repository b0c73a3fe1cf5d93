namespace Sim.Reports;

/// <summary>Tables of two runs: totals, milestones, expectations, settings.</summary>
internal static class ComparedNumbers
{
    // More settings than that, and the two are different scenarios: nobody reads them one by one.
    private const int MostOpen = 40;

    /// <summary>The totals, scaled up to the whole fleet where a run was thinned.</summary>
    public static Table Totals(RunComparison pair) => Table.Of(
        "Totals of both runs; B minus A, and the same in percent of A", pair.Totals,
        ("Total", t => t.Name), ("#A", t => t.TextA), ("#B", t => t.TextB), ("#Difference", t => t.Difference),
        ("#Change", t => t.Change)) with { IsCards = true, Forms = Forms.Both };

    public static Block Milestones(RunComparison pair)
    {
        if (pair is not { A.Release: { } a, B.Release: { } b })
            return new Paragraph("A run without a release has no milestones.");

        return new Table("Time after each run's release; B minus A", ["Milestone", "#A", "#B", "#Difference"],
            [
                ["Released", Moments.Full(Moments.Parse(a.At)), Moments.Full(Moments.Parse(b.At)), "–"],
                .. pair.Milestones.Select(m => (Cell[])[m.Name, m.TextA, m.TextB, m.Difference]),
            ]) { IsCards = true, Forms = Forms.Both };
    }

    public static Block Expectations(RunComparison pair) => pair.Expectations.Count == 0
        ? new Paragraph("Neither scenario states an expectation.")
        : Table.Of("Measured value and verdict in each run", pair.Expectations,
            ("Expectation", e => e.Name), ("#Measured in A", e => Measured(e.A)), ("Verdict of A", e => Verdict(e.A)),
            ("#Measured in B", e => Measured(e.B)), ("Verdict of B", e => Verdict(e.B)),
            ("#Accepted", Accepted)) with { IsCards = true, Forms = Forms.Both };

    public static IEnumerable<Block> Settings(RunComparison pair)
    {
        if (!pair.HasScenarios)
            yield return new Paragraph(
                "A resolved scenario is not there: only seeds and the numbers that the reports know are compared.");

        string count = pair.Settings.Count == 1 ? "One setting differs"
            : $"{Numbers.Count(pair.Settings.Count)} settings differ";
        Table table = Table.Of(count, pair.Settings, ("Setting", d => d.Path), ("A", d => d.A ?? "not set"),
            ("B", d => d.B ?? "not set")) with { Forms = Forms.Both };
        yield return pair.Settings.Count == 0 ? new Paragraph("All settings are equal.")
            : pair.Settings.Count > MostOpen ? new Fold(count, table) { IsPrinted = false } : table;
        if (pair.Settings.Count > MostOpen)
            yield return new Paragraph($"{count}; the page on a screen has the list.", Voice.Paper);
    }

    private static string Measured(ExpectationResult? e) => e is null ? "–" : MetricText.Value(e.Metric, e.Measured);

    private static Cell Verdict(ExpectationResult? e) =>
        e is null ? "not stated" : new Cell(e.Verdict.Word()) { Verdict = e.Verdict };

    private static Cell Accepted(ComparedExpectation e) => e is not { A: { } a, B: { } b } || Bounds(a) == Bounds(b)
        ? Bounds((e.A ?? e.B)!)
        : $"A: {Bounds(a)}; B: {Bounds(b)}";

    private static string Bounds(ExpectationResult e) => MetricText.Bounds(e.Metric, e.Min, e.Max);
}
