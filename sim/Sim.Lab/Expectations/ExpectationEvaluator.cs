using Sim.Contracts;

namespace Sim.Lab.Expectations;

/// <summary>Measures the expectations of a scenario in its result.</summary>
internal static class ExpectationEvaluator
{
    public const string Held = "held";
    public const string Violated = "violated";
    public const string Inconclusive = "inconclusive";

    /// <summary>The result with its expectations measured, in the order of the scenario.</summary>
    public static SimResult Evaluate(SimResult result, IReadOnlyList<ExpectationPlan> expectations) =>
        result with { Expectations = [.. expectations.Select(e => Measure(e, result))] };

    private static ExpectationResult Measure(ExpectationPlan plan, SimResult result)
    {
        double? measured = MetricName.TryParse(plan.Metric, out MetricName? metric, out _, out _)
            ? metric!.Read(result)
            : null;
        double? margin = measured is { } value ? MarginOf(value, plan.Min, plan.Max) : null;
        return new ExpectationResult(
            plan.Name, plan.Metric, plan.Min, plan.Max, measured, margin, VerdictOf(plan, metric, margin, result), plan.Source);
    }

    private static string VerdictOf(ExpectationPlan plan, MetricName? metric, double? margin, SimResult result)
    {
        // An update that nobody got puts no expectation to the test, however well the zeros fit the bounds.
        if (result.RawTotals.Exposed == 0)
        {
            return Inconclusive;
        }

        return margin is { } distance
            ? distance >= 0 ? Held : Violated
            : IsTooLate(plan, metric, result) ? Violated : Inconclusive;
    }

    /// <summary>Distance to the nearer bound, inwards positive; null without bounds.</summary>
    internal static double? MarginOf(double value, double? min, double? max) => (min, max) switch
    {
        ({ } low, { } high) => Math.Min(value - low, high - value),
        ({ } low, null) => value - low,
        (null, { } high) => high - value,
        _ => null,
    };

    // A milestone that crashed machines did not reach within the run is late beyond doubt once the run outlasts the bound.
    private static bool IsTooLate(ExpectationPlan plan, MetricName? metric, SimResult result)
    {
        if (metric is not { Family: MetricFamily.Releases } || !metric.Text.Contains(".usable", StringComparison.Ordinal)
            || plan.Max is not { } bound || result.RawTotals.Crashed == 0)
        {
            return false;
        }

        ReleaseResult? release = result.Releases.FirstOrDefault(r => metric.Arguments.Contains(r.Name));
        return release is not null && UtcMoment.TryParse(release.At, out UtcMoment at)
            && UtcMoment.TryParse(result.Start, out UtcMoment start)
            && result.DurationSeconds - at.Since(start).TotalSeconds >= bound;
    }
}
