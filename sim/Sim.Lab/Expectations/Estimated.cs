namespace Sim.Lab;

/// <summary>
/// Judges an expectation on a part of the fleet. A bound is kept or broken only where all that lies within two standard
/// errors of the estimate says so; the whole fleet holds the part, so what the part alone breaks is broken. Everything
/// else cannot be told.
/// </summary>
internal static class Estimated
{
    private const double Errors = 2;

    /// <summary>The verdict with its reason.</summary>
    public static (Verdict Verdict, string Reason) Judge(
        ExpectationPlan plan, MetricName metric, double? measured, SimResult result)
    {
        string part = Part(result);
        if (measured is not { } value || Error(metric, result) is not { } error)
            return (Verdict.Inconclusive, $"measured on {part}; nothing tells how far that is from the whole fleet");

        if (value == 0)
            return (Verdict.Inconclusive, $"none was seen in {part}, which is no proof for the whole fleet");

        double least = Math.Max(value - (Errors * error), AtLeast(metric, result));
        double most = value + (Errors * error);
        if (least > plan.Max || most < plan.Min)
            return (Verdict.Violated, "");

        return least < plan.Min || most > plan.Max
            ? (Verdict.Inconclusive,
                $"estimated from {part}; the bound lies within twice the standard error, too near to tell")
            : (Verdict.Held, "");
    }

    /// <summary>How much of the fleet took part, such as <c>one in 100 organisations</c>.</summary>
    public static string Part(SimResult result) => $"one in {Numbers.Count(result.Scale.Thinning)} organisations";

    // In the unit of the metric; a share of the platform has the error of its count over the endpoints, which are
    // known.
    private static double? Error(MetricName metric, SimResult result) =>
        metric.Family != MetricFamily.Totals || result.Scale.Errors is not { } errors ? null : metric.Measure switch
        {
            Quotient<RunTotals> { Divisor.Scaling: Scaling.Known } share =>
                errors.Of(share.Part) / share.Divisor.Read(result.Totals),
            { Scaling: Scaling.Known } => 0,
            { } total => errors.Of(total),
        };

    // What took part is a part of the whole fleet: the whole has at least as many.
    private static double AtLeast(MetricName metric, SimResult result) => (metric.Measure switch
    {
        Quotient<RunTotals> share => share.Part.Read(result.RawTotals) / share.Divisor.Read(result.Totals),
        RecordMeasure<RunTotals> total => total.Read(result.RawTotals),
        _ => null,
    }) ?? 0;
}
