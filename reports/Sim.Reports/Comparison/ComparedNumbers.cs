namespace Sim.Reports;

/// <summary>Tables of two runs: totals, milestones, expectations.</summary>
internal static class ComparedNumbers
{
    /// <summary>The totals, scaled up to the whole fleet where a run was thinned.</summary>
    public static Table Totals(RunPair pair) => Table.Of(
        "Totals of both runs; B minus A, and the same in percent of A",
        Measures.Totals.Select(m =>
            (Of: m, A: m.Read(pair.A.Result.Totals) ?? 0, B: m.Read(pair.B.Result.Totals) ?? 0)),
        ("Total", t => t.Of.Label), ("#A", t => MeasureText.Cell(t.Of, t.A)), ("#B", t => MeasureText.Cell(t.Of, t.B)),
        ("#Difference", t => RunPair.Difference(t.A, t.B, d => MeasureText.Cell(t.Of, d))),
        ("#Change", t => RunPair.Change(t.A, t.B))) with
    {
        IsCards = true,
        Forms = Forms.Both,
    };

    /// <summary>The milestones of the first release of each run.</summary>
    public static Block Milestones(RunPair pair)
    {
        if (pair.A.Release is not ReleaseResult a || pair.B.Release is not ReleaseResult b)
        {
            return new Paragraph("A run without a release has no milestones.");
        }

        IEnumerable<IReadOnlyList<Cell>> steps = Sim.Reports.Milestones.InOrder(a)
            .Select(m => (m.Label, A: m.Read(a), B: m.Read(b)))
            .Where(s => s.A is not null || s.B is not null)
            .Select(s => (Cell[])
            [
                s.Label, After(s.A), After(s.B),
                s is { A: double left, B: double right } ? RunPair.Difference(left, right, Durations.Words) : "–",
            ]);
        return new Table(
            "Time after each run's release; B minus A", ["Milestone", "#A", "#B", "#Difference"],
            [["Released", Moments.Full(Moments.Parse(a.At)), Moments.Full(Moments.Parse(b.At)), "–"], .. steps])
        {
            IsCards = true,
            Forms = Forms.Both,
        };
    }

    /// <summary>Every expectation of either run.</summary>
    public static Block Expectations(RunPair pair)
    {
        (ExpectationResult? A, ExpectationResult? B)[] all =
        [
            .. pair.A.Result.Expectations.Concat(pair.B.Result.Expectations).Select(e => (e.Name, e.Metric)).Distinct()
                .Select(key => (Find(pair.A, key), Find(pair.B, key))),
        ];
        return all.Length == 0
            ? new Paragraph("Neither scenario states an expectation.")
            : Table.Of(
                "Measured value and verdict in each run", all,
                ("Expectation", e => (e.A ?? e.B)!.Name), ("#Measured in A", e => Measured(e.A)), ("Verdict of A", e => Verdict(e.A)),
                ("#Measured in B", e => Measured(e.B)), ("Verdict of B", e => Verdict(e.B)), ("#Accepted", e => Accepted(e.A, e.B))) with
            {
                IsCards = true,
                Forms = Forms.Both,
            };
    }

    private static ExpectationResult? Find(RunFacts facts, (string Name, string Metric) key) =>
        facts.Result.Expectations.FirstOrDefault(e => e.Name == key.Name && e.Metric == key.Metric);

    private static string Measured(ExpectationResult? e) => e is null ? "–" : MetricText.Value(e.Metric, e.Measured);

    private static Cell Verdict(ExpectationResult? e) => e is null ? "not stated" : new Cell(e.Verdict.Word()) { Verdict = e.Verdict };

    private static string Accepted(ExpectationResult? a, ExpectationResult? b) =>
        a is null || b is null || Accepted(a) == Accepted(b) ? Accepted(a ?? b!) : $"A: {Accepted(a)}; B: {Accepted(b)}";

    private static string Accepted(ExpectationResult e) => MetricText.Bounds(e.Metric, e.Min, e.Max);

    private static string After(double? seconds) => seconds is double s ? Durations.Words(s) : "not in this run";
}
