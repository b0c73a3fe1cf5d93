namespace Sim.Lab;

/// <summary>
/// Judges an expectation on a part of the fleet. A bound is kept or broken only where all that lies within two standard errors of the
/// estimate says so; the whole fleet holds the part, so what the part alone breaks is broken. Everything else cannot be told.
/// </summary>
internal static class Estimated
{
    private const double Errors = 2;

    /// <summary>The verdict with its reason.</summary>
    public static (string Verdict, string Reason) Judge(
        ExpectationPlan plan, MetricName metric, double? measured, SimResult result)
    {
        string part = AsWritten.Part(result.Scale);
        if (measured is not { } value || Field(metric) is not { } field || Error(field, result) is not { } error)
        {
            return (ExpectationEvaluator.Inconclusive, $"measured on {part}; nothing tells how far that is from the whole fleet");
        }

        if (value == 0)
        {
            return (ExpectationEvaluator.Inconclusive, $"none was seen in {part}, which is no proof for the whole fleet");
        }

        double least = Math.Max(value - (Errors * error), AtLeast(field, result));
        double most = value + (Errors * error);
        if (least > plan.Max || most < plan.Min)
        {
            return (ExpectationEvaluator.Violated, "");
        }

        bool held = !(least < plan.Min) && !(most > plan.Max);
        return held
            ? (ExpectationEvaluator.Held, "")
            : (ExpectationEvaluator.Inconclusive,
                $"estimated from {part}; the bound lies within twice the standard error, too near to tell");
    }

    private static string? Field(MetricName metric) =>
        metric.Family == MetricFamily.Totals ? metric.Text[(metric.Text.IndexOf('.', StringComparison.Ordinal) + 1)..] : null;

    // In the unit of the metric; a share of the platform has the error of its count over the endpoints, which are known.
    private static double? Error(string field, SimResult result) => result.Scale.Errors is not { } errors ? null : field switch
    {
        "endpoints" => 0,
        "exposed" => errors.Exposed,
        "wentDown" => errors.WentDown,
        "crashed" => errors.Crashed,
        "downHours" => errors.DownHours,
        "manualRepairs" => errors.ManualRepairs,
        "selfHealed" => errors.SelfHealed,
        "cloudHealed" => errors.CloudHealed,
        "restarted" => errors.Restarted,
        "cleaned" => errors.Cleaned,
        "stillDown" => errors.StillDown,
        "exposedShare" => errors.Exposed / result.Totals.Endpoints,
        "wentDownShare" => errors.WentDown / result.Totals.Endpoints,
        "crashedShare" => errors.Crashed / result.Totals.Endpoints,
        _ => null,
    };

    // What took part is a part of the whole fleet: the whole has at least as many.
    private static double AtLeast(string field, SimResult result)
    {
        double whole = field.EndsWith("Share", StringComparison.Ordinal) ? result.Totals.Endpoints : 1;
        string count = field.Replace("Share", "", StringComparison.Ordinal);
        return MetricName.TryParse("rawTotals." + count, out MetricName? raw, out _, out _)
            ? (raw!.Read(result, []) ?? 0) / whole
            : 0;
    }
}
