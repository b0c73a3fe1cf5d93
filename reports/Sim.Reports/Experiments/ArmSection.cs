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
            .. facts.Sets.Concat(facts.IsAveraged ? [PointSet.OfArms(result)] : []).Select(s => All(facts, s)),
            .. result.Words.Count > 0 ? [new Heading("What the statistics say")] : (Block[])[],
            .. result.Words.Select(w => new Paragraph(w)),
        ];
    }

    private static string Order(ExperimentFacts facts, RankingResult ranking)
    {
        int metric = facts.Result.Metrics.ToList().FindIndex(m => m.Metric == ranking.Metric);
        string label = metric < 0 ? ranking.Metric : facts.Result.Metrics[metric].Label;
        string[] order = [.. ranking.Order.Where(o => metric < 0
            || facts.Sets[0].Points.All(p => p.Name != o || facts.IsComplete(p, metric))).Select(facts.Label)];
        return order.Length == 0 ? $"By {label} there is no order."
            : $"In order of {label}, best mean first: {string.Join("; ", order)}.";
    }

    /// <summary>Means side by side, with their intervals.</summary>
    internal static Table MeansOf(
        ExperimentFacts facts, PointSet set, IEnumerable<LevelResult> points, string caption) =>
        Table.Of($"{caption}{set.Averaged}; intervals of {facts.Confidence} in brackets", points,
            [
                (set.Factor ?? "Arm", p => facts.Label(p.Name)),
                .. facts.Result.Metrics.Select((m, i) =>
                    ("#" + m.Label, (Func<LevelResult, Cell>)(p => Mean(facts, set, p, i)))),
            ]) with { IsCards = facts.Result.Metrics.Count > 1 };

    // A table for each family; of many points the first.
    private static IEnumerable<Block> Means(ExperimentFacts facts, PointSet set)
    {
        foreach ((string? group, IReadOnlyList<LevelResult> points) in set.ByGroup())
        {
            yield return MeansOf(facts, set, points.Take(MostRows),
                group is null ? $"Means{set.By}" : $"{Phrases.Capital(group)}: means{set.By}")
                with { Forms = Forms.Both };
            if (points.Count > MostRows)
            {
                yield return new Paragraph($"{Numbers.Count(points.Count - MostRows)} more in experiment.csv.",
                    Voice.Note) { Forms = Forms.Both };
            }
        }
    }

    private static Cell Mean(ExperimentFacts facts, PointSet set, LevelResult point, int m)
    {
        ExperimentMetric metric = facts.Result.Metrics[m];
        ArmMetric of = point.Metrics[m];
        string missing = facts.IsComplete(point, m) ? string.Empty
            : MissingWords.Of(metric, of, facts.Result.Replications, set.Arms);
        string interval = of is { Low: { } low, High: { } high } ? $"{metric.Show(low)} to {metric.Show(high)}"
            : string.Empty;
        string detail = string.Join("; ", ((string[])[interval, missing]).Where(d => d.Length > 0));
        return of.Mean is null ? new Cell(missing) { IsProse = true }
            : new Cell(metric.Show(of.Mean)) { Detail = detail.Length > 0 ? detail : null };
    }

    private static Fold All(ExperimentFacts facts, PointSet set)
    {
        IReadOnlyList<ExperimentMetric> metrics = facts.Result.Metrics;
        return new Fold(
            $"Every statistic: {set.Count(set.Points.Count)}{set.Averaged}, {Numbers.Counted(metrics.Count, "metric")}",
            Table.Of($"{(set.Factor is null ? "Arms" : "Levels of " + set.Factor)} and metrics; intervals of "
                + facts.Confidence,
                set.Points.SelectMany(p => metrics.Select((m, i) => (Name: facts.Label(p.Name), Metric: m,
                    Of: p.Metrics[i]))),
                (set.Factor ?? "Arm", r => r.Name), ("Metric", r => r.Metric.Label), ("#n", r => facts.Counted(r.Of)),
                ("#Mean", r => r.Metric.Show(r.Of.Mean)),
                ("#Low", r => r.Metric.Show(r.Of.Low)),
                ("#High", r => r.Metric.Show(r.Of.High)),
                ("#Median", r => r.Metric.Show(r.Of.Median)),
                ("#Smallest", r => r.Metric.Show(r.Of.Smallest)),
                ("#Largest", r => r.Metric.Show(r.Of.Largest))),
            set.Points.Count * metrics.Count <= MostOpen);
    }
}
