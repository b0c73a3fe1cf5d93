namespace Sim.Scenarios;

/// <summary>
/// The keys of a range over fleets. Its values are bounds of the metric beside it, which says their unit.
/// </summary>
internal sealed class FleetRangeCodec() : ObjectCodec<FleetRange>(
    "fleet-range",
    "What the metric gave where the scenario ran with several fleets: reports show it beside the run, and it judges "
        + "nothing.",
    [Count, Low, Median, High], read => In(read.At, Value(read.At, Median).Written))
{
    public static readonly Field<int> Count = Required(
        "count", NumberNotation.Of<int>(
            true, 2, 1_000_000, v => (int)v, v => v.ToString(CultureInfo.InvariantCulture), isAssumption: false),
        "Number of fleets.", r => r.Count) with { Example = "20" };
    public static readonly Field<double> Low = Required("low", Scalar.Bound, "Smallest value.", r => r.Low);
    public static readonly Field<double> Median = Required("median", Scalar.Bound, "Median value.", r => r.Median);
    public static readonly Field<double> High = Required("high", Scalar.Bound, "Largest value.", r => r.High);

    public static readonly IReadOnlyList<Field<double>> Values = [Low, Median, High];

    /// <summary>The range in the unit of its metric, after the checks.</summary>
    public static FleetRange In(Bound at, MetricUnit unit) => new(
        (int)at[Count]!.Value!, Value(at, Low).In(unit)!.Value, Value(at, Median).In(unit)!.Value,
        Value(at, High).In(unit)!.Value);

    /// <summary>Values fit the metric, and the median lies between the ends.</summary>
    public static void Check(Bound range, MetricName metric, DiagnosticBag bag)
    {
        double?[] values = [.. Values.Select(v => (range[v]?.Value as MetricBound?)?.In(metric.Unit))];
        if (values[0] > values[1] || values[1] > values[2])
        {
            bag.Add(range[Median]!.At, DiagnosticCodes.Bounds, "the median is not between low and high",
                "write the smallest value as low and the largest as high");
        }
    }

    private static MetricBound Value(Bound at, Key key) => (MetricBound)at[key]!.Value!;
}
