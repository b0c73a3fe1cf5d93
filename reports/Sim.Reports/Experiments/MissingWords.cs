namespace Sim.Reports;

/// <summary>Says which replications gave no value: those that never reached a milestone are the slow ones, and a mean
/// without them flatters.</summary>
public static class MissingWords
{
    private const int MostNamed = 3;
    private const string NotMeasured = "not measured: ";

    /// <summary>How many replications lack a value, such as <c>not reached in 4 of 5 replications</c>.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="n">Replications with a value, fewer than all.</param>
    /// <param name="replications">All replications.</param>
    /// <param name="arms">Arms that the value averages; 1 for an arm itself.</param>
    /// <param name="why">Why they lack it: where nothing led to a milestone, it was not missed.</param>
    public static string Of(ExperimentMetric metric, int n, int replications, int arms = 1, string why = "")
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(why);
        string what = (metric.Unit == "seconds" && !why.StartsWith(NotMeasured, StringComparison.Ordinal),
            arms > 1) switch
        {
            (true, false) => "not reached",
            (true, true) => "not reached by all of its arms",
            (false, false) => "no value",
            _ => "no value for all of its arms",
        };
        return replications == 1 ? what
            : n == 0 ? $"{what} in any of {Numbers.Count(replications)} replications"
            : $"{what} in {Numbers.Count(replications - n)} of {Numbers.Count(replications)} replications";
    }

    /// <summary>Why there is no value, after what <see cref="Of(ExperimentMetric, int, int, int, string)"/> says; empty
    /// where the runs do not tell.</summary>
    public static string Why(ArmMetric of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Why.Length == 0 ? string.Empty : ": "
            + (of.Why.StartsWith(NotMeasured, StringComparison.Ordinal) ? of.Why[NotMeasured.Length..] : of.Why);
    }

    /// <summary>Which points of a set are not compared in a metric and why; empty where all are.</summary>
    internal static string Of(ExperimentFacts facts, PointSet set, int metric)
    {
        ArmPoint[] missing = [.. set.Points.Where(p => !facts.IsComplete(p, metric))];
        if (missing.Length == 0)
            return string.Empty;

        ExperimentMetric measured = facts.Result.Metrics[metric];
        string who = missing.Length <= MostNamed
            ? string.Join(", ", missing.Select(Missing))
            : $"{set.Count(missing.Length)} without a value in some replications";
        string baseline = set.Points.Count > 1 && missing.Any(p => p.Name == set.Baseline)
            ? " The baseline is among them, so no difference is judged." : string.Empty;
        return $"{set.Prefix}not compared in {measured.Label}: {who}. A mean that leaves replications out compares "
            + $"with nothing.{baseline}";

        string Missing(ArmPoint point)
        {
            ArmMetric of = point.Metrics[metric];
            return $"“{point.Label}” ({Of(measured, of.N, facts.Result.Replications, point.Arms, of.Why)}{Why(of)})";
        }
    }
}
