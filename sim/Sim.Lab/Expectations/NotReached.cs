namespace Sim.Lab;

/// <summary>
/// Judges a milestone that the run ended without: all that is known is that it comes later than the run is long. That
/// is beyond every bound that the run outlasted, and says nothing of a longer one.
/// </summary>
internal static class NotReached
{
    /// <summary>
    /// The verdict with its reason; null for a metric that is no milestone, or one that nothing in the run leads to.
    /// </summary>
    public static (Verdict Verdict, string Reason)? Judge(ExpectationPlan plan, MetricName metric, SimResult result)
    {
        if (Lasted(metric, result) is not { } lasted || Ends(metric, result) is not { } ends)
            return null;

        if (plan.Max is { } most && lasted >= most)
            return (Verdict.Violated, ends);

        return plan.Max is null && plan.Min is { } least && lasted >= least
            ? (Verdict.Held, ends)
            : (Verdict.Inconclusive, $"{ends}, which is too short to tell");
    }

    /// <summary>
    /// That a milestone was not reached; null for a metric that is no milestone, or one that nothing in the run leads
    /// to.
    /// </summary>
    public static string? Ends(MetricName metric, SimResult result) =>
        Lasted(metric, result) is { } lasted
            ? $"not within the {Durations.Exact(lasted)} from the release to the end of the run" : null;

    /// <summary>Seconds from the start of a run to a release; null where a stored result does not tell.</summary>
    public static double? At(ReleaseResult release, SimResult result) =>
        UtcMoment.TryParse(release.At, out UtcMoment at) && UtcMoment.TryParse(result.Start, out UtcMoment start)
            ? at.Since(start).TotalSeconds : null;

    // Nothing becomes usable again where nothing went down.
    private static double? Lasted(MetricName metric, SimResult result) =>
        metric.Family == MetricFamily.Releases
        && (result.RawTotals.WentDown > 0 || !metric.Measure.Name.StartsWith("usable", StringComparison.Ordinal))
        && result.Releases.FirstOrDefault(r => metric.Arguments.Contains(r.Name)) is { } release
            ? result.DurationSeconds - At(release, result) : null;
}
