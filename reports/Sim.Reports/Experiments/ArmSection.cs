namespace Sim.Reports;

/// <summary>All numbers of all levels and arms, the ranking, and what the result says of its own statistics.</summary>
internal static class ArmSection
{
    private const int MostOpen = 8;
    private const int MostRows = 20;

    public static IEnumerable<Block> Build(ExperimentFacts facts)
    {
        ExperimentResult result = facts.Result;
        return
        [
            .. result.Ranking is { } ranking ? [new Paragraph(Order(facts, ranking))] : (Block[])[],
            new Paragraph(
                "The file experiment.csv beside this page holds the same numbers with all digits, replications.csv "
                    + "those of every replication.",
                Voice.Note),
            .. result.Metrics.Count == 0 ? [] : facts.Sets.Where(s => s.Points.Count > 0).SelectMany(s =>
                Means(facts, s)),
            .. facts.Sets.Select(s => All(facts, s)),
            .. facts.IsAveraged ? [All(facts, facts.Arms)] : (Block[])[],
            .. result.Words.Count > 0 ? [new Heading("What the statistics say")] : (Block[])[],
            .. result.Words.Select(w => new Paragraph(w)),
        ];
    }

    private static string Order(ExperimentFacts facts, RankingResult ranking)
    {
        int metric = facts.Result.Metrics.Select(m => m.Metric).ToList().IndexOf(ranking.Metric);
        string label = metric < 0 ? ranking.Metric : facts.Result.Metrics[metric].Label;
        string[] order =
        [
            .. ranking.Order.Where(o => metric < 0
                || facts.Sets[0].Points.All(p => p.Name != o || facts.IsComplete(p, metric))).Select(facts.Label),
        ];
        return order.Length == 0 ? $"By {label} there is no order."
            : $"In order of {label}, best mean first: {string.Join("; ", order)}.";
    }

    // The means side by side; of many the first.
    private static IEnumerable<Block> Means(ExperimentFacts facts, PointSet set)
    {
        string averaged = set.Factor is null ? string.Empty : $" by {set.Factor}, {set.Averaged}";
        yield return Table.Of(
            $"Means{averaged}; intervals of {facts.Confidence} in brackets",
            set.Points.Take(MostRows),
            [
                (set.Factor ?? "Arm", p => p.Label),
                .. facts.Result.Metrics.Select((m, i) =>
                    ("#" + m.Label, (Func<ArmPoint, Cell>)(p => Mean(facts, p, i)))),
            ]) with { IsCards = facts.Result.Metrics.Count > 3, Forms = Forms.Both };
        if (set.Points.Count > MostRows)
        {
            yield return new Paragraph($"{Numbers.Count(set.Points.Count - MostRows)} more in experiment.csv.",
                Voice.Note) { Forms = Forms.Both };
        }
    }

    private static Cell Mean(ExperimentFacts facts, ArmPoint point, int m)
    {
        ExperimentMetric metric = facts.Result.Metrics[m];
        ArmMetric of = point.Metrics[m];
        string missing = facts.IsComplete(point, m) ? string.Empty
            : MissingWords.Of(metric, of.N, facts.Result.Replications, point.Arms, of.Why);
        string interval = of.Low is null || of.High is null ? string.Empty
            : $"{ExperimentFacts.Value(metric, of.Low)} to {ExperimentFacts.Value(metric, of.High)}";
        string detail = string.Join("; ", ((string[])[interval, missing]).Where(d => d.Length > 0));
        return of.Mean is null ? new Cell(missing) { IsProse = true }
            : new Cell(ExperimentFacts.Value(metric, of.Mean)) { Detail = detail.Length > 0 ? detail : null };
    }

    private static Fold All(ExperimentFacts facts, PointSet set)
    {
        ExperimentResult result = facts.Result;
        string averaged = set.Factor is null ? string.Empty : ", " + set.Averaged;
        return new Fold(
            $"{set.Count(set.Points.Count)}{averaged}, {Numbers.Counted(result.Metrics.Count, "metric")}",
            Table.Of(
                $"{(set.Factor is null ? "Arms" : "Levels of " + set.Factor)} and metrics; intervals of "
                    + $"{facts.Confidence}",
                set.Points.SelectMany(p => result.Metrics.Select((m, i) => (Point: p, Metric: m, Of: p.Metrics[i]))),
                (set.Factor ?? "Arm", r => r.Point.Label), ("Metric", r => r.Metric.Label),
                    ("#n", r => facts.Counted(r.Of)),
                ("#Mean", r => ExperimentFacts.Value(r.Metric, r.Of.Mean)),
                ("#Low", r => ExperimentFacts.Value(r.Metric, r.Of.Low)),
                ("#High", r => ExperimentFacts.Value(r.Metric, r.Of.High)),
                ("#Median", r => ExperimentFacts.Value(r.Metric, r.Of.Median)),
                ("#Smallest", r => ExperimentFacts.Value(r.Metric, r.Of.Smallest)),
                ("#Largest", r => ExperimentFacts.Value(r.Metric, r.Of.Largest))),
            set.Points.Count * result.Metrics.Count <= MostOpen);
    }
}
