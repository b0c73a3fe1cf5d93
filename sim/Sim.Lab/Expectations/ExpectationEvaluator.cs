namespace Sim.Lab;

/// <summary>Measures the expectations of a scenario in its result.</summary>
internal static class ExpectationEvaluator
{
    /// <summary>The result with its expectations measured, in the order of the scenario.</summary>
    public static SimResult Evaluate(
        SimResult result, IReadOnlyList<SeriesPoint> everyWindow, IReadOnlyList<ExpectationPlan> expectations) =>
        result with { Expectations = [.. expectations.Select(e => Measure(e, result, everyWindow))] };

    /// <summary>Why a metric has no value in a run.</summary>
    public static string Why(MetricName metric, SimResult result) =>
        NotReached.Ends(metric, result) ?? MissingValue.Reason(metric, result);

    private static ExpectationResult Measure(
        ExpectationPlan plan, SimResult result, IReadOnlyList<SeriesPoint> everyWindow)
    {
        double? measured = MetricName.TryParse(plan.Metric, out MetricName? metric, out string problem, out _)
            ? metric!.Read(result, everyWindow)
            : null;
        double? margin = measured is { } value ? MarginOf(value, plan.Min, plan.Max) : null;
        (Verdict verdict, string reason) = metric is null
            ? (Verdict.Inconclusive, "not measured: " + problem)
            : Judge(plan, metric, measured, margin, result);
        return new ExpectationResult(plan.Name, plan.Metric, plan.Min, plan.Max, measured, margin, verdict, plan.Source)
        {
            Reason = reason,
            Fleets = Departures(result).Length == 0 ? plan.Fleets : null,
        };
    }

    private static (Verdict Verdict, string Reason) Judge(
        ExpectationPlan plan, MetricName metric, double? measured, double? margin, SimResult result)
    {
        // An update that nobody got puts no expectation to the test, however well the zeros fit the bounds.
        if (result.RawTotals.Exposed == 0)
            return (Verdict.Inconclusive, "the update reached no endpoint");

        string[] departures = Departures(result);
        if (plan.Validates && departures.Length > 0)
            return (Verdict.NotJudged, "only the scenario as it is written, on its whole fleet, can tell; this run has "
                + string.Join(" and ", departures));

        if (result.Scale.Thinning > 1 && metric.Family != MetricFamily.RawTotals)
            return Estimated.Judge(plan, metric, measured, result);

        if (margin is { } distance)
            return (distance >= 0 ? Verdict.Held : Verdict.Violated, "");

        return NotReached.Judge(plan, metric, result) ?? (Verdict.Inconclusive, MissingValue.Reason(metric, result));
    }

    // What makes it another run than that of the scenario as it is written. Seeds may differ.
    private static string[] Departures(SimResult result) =>
    [
        .. result.Scale.Thinning > 1 ? [Estimated.Part(result)] : (string[])[],
        .. result.Overrides.Count > 0 ? [$"another {string.Join(", ", result.Overrides)}"] : (string[])[],
    ];

    /// <summary>Distance to the nearer bound, inwards positive; null without bounds.</summary>
    internal static double? MarginOf(double value, double? min, double? max) => (min, max) switch
    {
        ({ } low, { } high) => Math.Min(value - low, high - value),
        ({ } low, null) => value - low,
        (null, { } high) => high - value,
        _ => null,
    };
}
