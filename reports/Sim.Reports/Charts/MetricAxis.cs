namespace Sim.Reports;

/// <summary>An axis in a unit that fits its metric: long times are drawn in hours, so that their ticks are round
/// hours.</summary>
/// <param name="Per">A value times this is what is drawn.</param>
/// <param name="Tick">Writes a tick of what is drawn.</param>
internal sealed record MetricAxis(double Per, Func<double, string> Tick)
{
    private const double Hour = 3600;

    /// <summary>The largest of the values that lie on it decides whether a time is told in hours.</summary>
    public static MetricAxis Of(ExperimentMetric metric, IEnumerable<double> values)
    {
        if (metric.Unit == "share")
            return new MetricAxis(1, Numbers.ExactPercent);

        if (metric.Unit != "seconds")
            return new MetricAxis(1, Numbers.Short);

        bool hours = values.Select(Math.Abs).DefaultIfEmpty().Max() >= 2 * Hour;
        string unit = Numbers.NoBreak + (hours ? "h" : "s");
        return new MetricAxis(hours ? 1 / Hour : 1, v => Numbers.Short(v) + unit);
    }

    public (double Mean, double Low, double High) Drawn((double Mean, double Low, double High) of) =>
        (of.Mean * Per, of.Low * Per, of.High * Per);
}
