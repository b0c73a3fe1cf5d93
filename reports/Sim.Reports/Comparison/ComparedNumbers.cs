namespace Sim.Reports;

/// <summary>Tables of two runs: totals, milestones, expectations.</summary>
internal static class ComparedNumbers
{
    /// <summary>Writes the totals, scaled up to the whole fleet where a run was thinned.</summary>
    public static void WriteTotals(Markup markup, RunPair pair) => new DataTable(
        "Totals of both runs; B minus A, and the same in percent of A",
        ["Total", "#A", "#B", "#Difference", "#Change"],
        [.. TotalNames.All.Select(t => Row(t.Name, t.Of(pair.A.Result.Totals), t.Of(pair.B.Result.Totals)))])
    {
        IsCards = true,
    }.Write(markup);

    /// <summary>Writes the milestones of the first release of each run.</summary>
    public static void WriteMilestones(Markup markup, RunPair pair)
    {
        if (pair.A.Release is not ReleaseResult a || pair.B.Release is not ReleaseResult b)
        {
            markup.Element("p", "A run without a release has no milestones.");
            return;
        }

        List<string[]> rows = [["Released", Moments.Full(Moments.Parse(a.At)), Moments.Full(Moments.Parse(b.At)), "–"]];
        foreach ((string name, double? after) in MilestoneList.Steps(a))
        {
            double? other = MilestoneList.Steps(b).First(s => s.Name == name).After;
            if (after is not null || other is not null)
            {
                rows.Add(
                [
                    name, After(after), After(other),
                    (after, other) is (double left, double right) ? RunPair.Difference(left, right, Durations.Words) : "–",
                ]);
            }
        }

        new DataTable("Time after each run's release; B minus A", ["Milestone", "#A", "#B", "#Difference"], rows)
        {
            IsCards = true,
        }.Write(markup);
    }

    /// <summary>Writes every expectation of either run.</summary>
    public static void WriteExpectations(Markup markup, RunPair pair)
    {
        (string Name, string Metric)[] all = [.. pair.A.Result.Expectations.Concat(pair.B.Result.Expectations)
            .Select(e => (e.Name, e.Metric)).Distinct()];
        if (all.Length == 0)
        {
            markup.Element("p", "Neither scenario states an expectation.");
            return;
        }

        new DataTable(
            "Measured value and verdict in each run",
            ["Expectation", "#Measured in A", "Verdict of A", "#Measured in B", "Verdict of B", "#Accepted"],
            [.. all.Select(key => Expectation(key, Find(pair.A, key), Find(pair.B, key)))])
        {
            IsCards = true,
        }.Write(markup);
    }

    private static string[] Row(string name, double a, double b) =>
        [name, TotalNames.Text(a), TotalNames.Text(b), RunPair.Difference(a, b, TotalNames.Text), RunPair.Change(a, b)];

    private static string[] Expectation((string Name, string Metric) key, ExpectationResult? a, ExpectationResult? b) =>
        [key.Name, Measured(a), Verdict(a), Measured(b), Verdict(b), Accepted(a, b)];

    private static ExpectationResult? Find(RunFacts facts, (string Name, string Metric) key) =>
        facts.Result.Expectations.FirstOrDefault(e => e.Name == key.Name && e.Metric == key.Metric);

    private static string Measured(ExpectationResult? e) => e is null ? "–" : MetricText.Value(e.Metric, e.Measured);

    private static string Verdict(ExpectationResult? e) => e is null ? "not stated" : $"{Marks.Sign(e.Verdict)} {e.Verdict}";

    private static string Accepted(ExpectationResult? a, ExpectationResult? b) =>
        a is null || b is null || Accepted(a) == Accepted(b) ? Accepted(a ?? b!) : $"A: {Accepted(a)}; B: {Accepted(b)}";

    private static string Accepted(ExpectationResult e) => MetricText.Bounds(e.Metric, e.Min, e.Max);

    private static string After(double? seconds) => seconds is double s ? Durations.Words(s) : "not in this run";
}
