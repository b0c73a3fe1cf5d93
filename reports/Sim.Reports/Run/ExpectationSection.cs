namespace Sim.Reports;

/// <summary>What was expected, what was measured, and how far from the bound.</summary>
internal static class ExpectationSection
{
    /// <summary>The verdicts in short, for the top of the page; null where nothing is expected.</summary>
    public static Checks? Summary(RunFacts facts) => facts.Result.Expectations.Count == 0 ? null : new Checks(
        RunVerdict.Judge(facts.Result), VerdictText.Expectations(facts),
        [.. facts.Result.Expectations.Select(e =>
            (e.Verdict, e.Name, e.Measured is null ? e.Verdict.Word() : MetricText.Value(e.Metric, e.Measured),
                More(e)))]);

    /// <summary>The table with bounds and sources.</summary>
    public static IEnumerable<Block> Build(RunFacts facts)
    {
        IReadOnlyList<ExpectationResult> all = facts.Result.Expectations;
        if (all.Count == 0 || all.Any(e => e.Verdict == Verdict.NotJudged))
        {
            yield return new Paragraph(VerdictText.Expectations(facts))
            {
                Forms = all.Count == 0 ? Forms.Both : Forms.Full,
            };
        }

        if (all.Count > 0)
        {
            yield return Table.Of("Measured value, accepted range and distance to the nearer bound", all,
            [
                ("Expectation", e => new Cell(e.Name) { Code = e.Metric }),
                ("Result", e => new Cell(e.Verdict.Word()) { Verdict = e.Verdict }),
                ("#Measured", e => new Cell(MetricText.Measured(e))
                {
                    IsProse = e.Reason.Length > 0 && e.Verdict != Verdict.NotJudged,
                }),
                ("#Accepted", e => MetricText.Bounds(e.Metric, e.Min, e.Max)),
                ("#Margin", e => MetricText.Margin(e.Metric, e.Margin)),
                .. Fleets(all),
                ("Source", e => e.Source.Length == 0 ? "–" : e.Source),
            ]) with { IsCards = true, Forms = Forms.Both };
        }
    }

    private static (string Head, Func<ExpectationResult, Cell> Cell)[] Fleets(IEnumerable<ExpectationResult> all) =>
        all.All(e => e.Fleets is null) ? [] :
        [
            ("Over fleets", e => e.Fleets is null ? "–" : MetricText.Fleets(e)),
        ];

    private static string More(ExpectationResult e)
    {
        string judged = e.Measured is null ? "" : ", " + e.Verdict.Word();
        string wanted = e.Verdict == Verdict.Violated
            ? $"{judged}, {MetricText.Bounds(e.Metric, e.Min, e.Max)} wanted" : "";
        string fleets = e.Fleets is null ? "" : $" ({MetricText.Fleets(e)})";
        return fleets + wanted + (e.Reason.Length == 0 ? ""
            : e.Verdict == Verdict.NotJudged ? ", not judged" : "; " + e.Reason);
    }
}
