namespace Sim.Reports;

/// <summary>All numbers of all arms, the ranking, and what the result says of its own statistics.</summary>
internal static class ArmSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        ExperimentResult result = facts.Result;
        if (result.Ranking is { } ranking)
        {
            string metric = result.Metrics.FirstOrDefault(m => m.Metric == ranking.Metric)?.Label ?? ranking.Metric;
            markup.Element("p", $"In order of {metric}, best mean first: {string.Join("; ", ranking.Order.Select(facts.Label))}.");
        }

        markup.Element("p", "The file experiment.csv beside this page holds the same numbers with all digits.", ("class", "note"));
        new DataTable(
            $"Arms and metrics; intervals of {facts.Confidence}",
            ["Arm", "Metric", "#n", "#Mean", "#Low", "#High", "#Median", "#Smallest", "#Largest"],
            [.. result.Arms.SelectMany(a => result.Metrics.Select((m, i) => Row(facts, a, m, a.Metrics[i])))])
            .WriteFolded(
                markup, $"{ExperimentFacts.Plural(result.Arms.Count, "arm")}, {ExperimentFacts.Plural(result.Metrics.Count, "metric")}",
                result.Arms.Count <= 8);
        if (result.Words.Count > 0)
        {
            markup.Element("h3", "What the statistics say");
        }

        foreach (string paragraph in result.Words)
        {
            markup.Element("p", paragraph);
        }
    }

    private static string[] Row(ExperimentFacts facts, ArmResult arm, ExperimentMetric metric, ArmMetric of) =>
    [
        facts.Label(arm.Name), metric.Label, Numbers.Count(of.N), ExperimentFacts.Value(metric, of.Mean), ExperimentFacts.Value(metric, of.Low),
        ExperimentFacts.Value(metric, of.High), ExperimentFacts.Value(metric, of.Median), ExperimentFacts.Value(metric, of.Smallest),
        ExperimentFacts.Value(metric, of.Largest),
    ];
}
