namespace Sim.Scenarios;

internal sealed class StopCodec() : ObjectCodec<ReplicationPlan>(
    "stop", "Runs replications until the intervals of the paired differences are narrow enough.",
    [Metric, HalfWidth, Relative, Min, Max],
    read => new(read.Get(Min), read.Get(Max), new PrecisionTarget(
        read.Get(Metric), (read.At[HalfWidth]?.Value as MetricBound?)?.In(MetricName.Parse(read.Get(Metric)).Unit),
        read.Get(Relative))))
{
    public static readonly Field<string> Metric = Required(
        "metric", Scalar.Line, "By which of the metrics.", r => r.Target!.Metric);
    public static readonly Field<double?> HalfWidth = Optional(
        "halfWidth", Scalar.Bound, "Largest half-width of an interval, in the unit of the metric.",
        r => r.Target!.HalfWidth);
    public static readonly Field<double?> Relative = Optional(
        "relative", Scalar.Level, "Largest half-width as a share of the baseline's mean, instead of halfWidth.",
        r => r.Target!.Relative);
    public static readonly Field<int> Min = Defaulted(
        "min", Scalar.Integer(2, 100_000), "10", "Fewest replications.", r => r.Least);
    public static readonly Field<int> Max = Defaulted(
        "max", Scalar.Integer(2, 100_000), "200", "Most replications.", r => r.Most);
}
