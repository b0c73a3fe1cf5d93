namespace Sim.Reports;

/// <summary>All numbers of all levels and arms, the ranking, and what the result says of its own statistics.</summary>
internal static class ArmSection
{
    private const int MostOpen = 8;
    private const int MostRows = 20;
    private const int MostColumns = 4;

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        ExperimentResult result = facts.Result;
        if (result.Ranking is { } ranking)
        {
            WriteOrder(markup, facts, ranking);
        }

        markup.Element(
            "p", "The file experiment.csv beside this page holds the same numbers with all digits, replications.csv those of every replication.", ("class", "note"));
        foreach (PointSet set in facts.Sets.Where(s => s.Points.Count <= MostRows && result.Metrics.Count > 0))
        {
            Means(facts, set).Write(markup);
        }

        foreach (PointSet set in facts.Sets)
        {
            Table(facts, set).WriteFolded(
                markup, $"{set.Count(set.Points.Count)}{(set.Factor is null ? string.Empty : ", " + set.Averaged)}, {ExperimentFacts.Plural(result.Metrics.Count, "metric")}",
                set.Points.Count * result.Metrics.Count <= MostOpen);
        }

        if (facts.IsAveraged)
        {
            PointSet arms = facts.Arms;
            Table(facts, arms).WriteFolded(
                markup, $"{arms.Count(arms.Points.Count)}, {ExperimentFacts.Plural(result.Metrics.Count, "metric")}", arms.Points.Count * result.Metrics.Count <= MostOpen);
        }

        if (result.Words.Count > 0)
        {
            markup.Element("h3", "What the statistics say");
        }

        foreach (string paragraph in result.Words)
        {
            markup.Element("p", paragraph);
        }
    }

    private static void WriteOrder(Markup markup, ExperimentFacts facts, RankingResult ranking)
    {
        int metric = facts.Result.Metrics.Select(m => m.Metric).ToList().IndexOf(ranking.Metric);
        PointSet set = facts.Sets[0];
        string label = metric < 0 ? ranking.Metric : facts.Result.Metrics[metric].Label;
        string[] order = [.. ranking.Order.Where(o => metric < 0 || set.Points.All(p => p.Name != o || facts.IsComplete(p, metric))).Select(facts.Label)];
        markup.Element("p", order.Length == 0 ? $"By {label} there is no order." : $"In order of {label}, best mean first: {string.Join("; ", order)}.");
    }

    // The means side by side, as many as a sheet of paper holds.
    private static DataTable Means(ExperimentFacts facts, PointSet set)
    {
        ExperimentMetric[] metrics = [.. facts.Result.Metrics.Take(MostColumns)];
        return new DataTable(
            $"Means{(set.Factor is null ? string.Empty : $" by {set.Factor}, {set.Averaged}")}; intervals of {facts.Confidence} in brackets",
            [set.Factor ?? "Arm", .. metrics.Select(m => "#" + m.Label)],
            [.. set.Points.Select(p => (string[])[p.Label, .. metrics.Select((m, i) => Mean(m, p.Metrics[i]))])]);
    }

    private static string Mean(ExperimentMetric metric, ArmMetric of) => ExperimentFacts.Value(metric, of.Mean)
        + (of.Low is null || of.High is null ? string.Empty : $" ({ExperimentFacts.Value(metric, of.Low)} to {ExperimentFacts.Value(metric, of.High)})");

    private static DataTable Table(ExperimentFacts facts, PointSet set) => new(
        $"{(set.Factor is null ? "Arms" : "Levels of " + set.Factor)} and metrics; intervals of {facts.Confidence}",
        [set.Factor ?? "Arm", "Metric", "#n", "#Mean", "#Low", "#High", "#Median", "#Smallest", "#Largest"],
        [.. set.Points.SelectMany(p => facts.Result.Metrics.Select((m, i) => Row(facts, p, m, p.Metrics[i])))]);

    private static string[] Row(ExperimentFacts facts, ArmPoint point, ExperimentMetric metric, ArmMetric of) =>
    [
        point.Label, metric.Label, facts.Counted(of), ExperimentFacts.Value(metric, of.Mean), ExperimentFacts.Value(metric, of.Low),
        ExperimentFacts.Value(metric, of.High), ExperimentFacts.Value(metric, of.Median), ExperimentFacts.Value(metric, of.Smallest),
        ExperimentFacts.Value(metric, of.Largest),
    ];
}
