namespace Sim.Reports;

/// <summary>Says which replications gave no value: those that never reached a milestone are the slow ones, and a mean
/// without them flatters.</summary>
public static class MissingWords
{
    private const string NotMeasured = "not measured: ";

    /// <summary>How many replications lack a value, such as <c>not reached in 4 of 5 replications</c>.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="of">What it gave; fewer replications have a value than were run.</param>
    /// <param name="replications">All replications.</param>
    /// <param name="arms">Arms that the value averages; 1 for an arm itself.</param>
    public static string Of(ExperimentMetric metric, ArmMetric of, int replications, int arms = 1)
    {
        // Where nothing led to a milestone, it was not missed.
        bool missed = metric.Unit == "seconds" && !of.Why.StartsWith(NotMeasured, StringComparison.Ordinal);
        string what = (missed ? "not reached" : "no value")
            + (arms == 1 ? string.Empty : missed ? " by all of its arms" : " for all of its arms");
        return replications == 1 ? what
            : $"{what} in {(of.N == 0 ? "any" : Numbers.Count(replications - of.N))} of {Numbers.Count(replications)} "
                + "replications";
    }

    /// <summary>Why there is no value, after what <see cref="Of(ExperimentMetric, ArmMetric, int, int)"/> says; empty
    /// where the runs do not tell.</summary>
    public static string Why(ArmMetric of) => of.Why.Length == 0 ? string.Empty : ": "
        + (of.Why.StartsWith(NotMeasured, StringComparison.Ordinal) ? of.Why[NotMeasured.Length..] : of.Why);

    /// <summary>Which points of a set are not compared in each metric and why; nothing where all are.</summary>
    internal static IEnumerable<string> Of(ExperimentFacts facts, PointSet set) =>
        facts.Result.Metrics.SelectMany((metric, index) =>
        {
            LevelResult[] missing = [.. set.Points.Where(p => !facts.IsComplete(p, index))];
            string who = missing.Length > ExperimentFacts.MostNamed
                ? $"{set.Count(missing.Length)} without a value in some replications"
                : string.Join(", ", missing.Select(p => $"“{facts.Label(p.Name)}” ("
                    + $"{Of(metric, p.Metrics[index], facts.Result.Replications, set.Arms)}{Why(p.Metrics[index])})"));
            string baseline = set.Points.Count > 1 && missing.Any(p => p.Name == set.Baseline)
                ? " The baseline is among them, so no difference is judged." : string.Empty;
            return missing.Length == 0 ? (string[])[] : [Phrases.Capital($"{set.Prefix}not compared in {metric.Label}: "
                + $"{who}. A mean that leaves replications out compares with nothing.{baseline}")];
        });
}
