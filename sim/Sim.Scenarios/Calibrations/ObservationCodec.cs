namespace Sim.Scenarios;

/// <summary>The keys of an observation.</summary>
internal sealed class ObservationCodec() : ObjectCodec<Observation>(
    "observation", "What is known of the world about a metric.",
    [Name, Metric, Value, Error, Low, High, AtLeast, AtMost, Source],
    Of)
{
    /// <summary>Half of a 95% interval, in standard deviations.</summary>
    private const double HalfWidth = 1.959964;

    public static readonly Field<string> Name = Required("name", Scalar.Line, "What it says.", o => o.Name);
    public static readonly Field<string> Metric = Required(
        "metric", Scalar.Line, "Metric that it is a value of.", o => o.Metric)
        with { Example = "series.onlineShare@6.5d" };
    public static readonly Field<double?> Value = Optional<double>(
        "value", Scalar.Bound, "The value, with its error.",
        o => o.Kind == ObservationKind.Value ? o.Value : null);
    public static readonly Field<double?> Error = Optional<double>(
        "error", Scalar.Bound, "Standard deviation of its own error; points for shares.", o => o.Error);
    public static readonly Field<double?> Low = Optional<double>(
        "low", Scalar.Bound, "Lower end of a 95% interval, instead of value and error.", _ => null);
    public static readonly Field<double?> High = Optional<double>(
        "high", Scalar.Bound, "Upper end of it.", _ => null);
    public static readonly Field<double?> AtLeast = Optional<double>(
        "atLeast", Scalar.Bound, "A bound from below, instead of a value.",
        o => o.Kind == ObservationKind.AtLeast ? o.Value : null);
    public static readonly Field<double?> AtMost = Optional<double>(
        "atMost", Scalar.Bound, "A bound from above, instead of a value.",
        o => o.Kind == ObservationKind.AtMost ? o.Value : null);
    public static readonly Field<string> Source = Required(
        "source", Annotation.Source, "Publication or data set.", o => o.Source);

    private static Observation Of(ReadFields read)
    {
        MetricUnit unit = MetricName.Parse(read.Get(Metric)).Unit;
        double error = In(read.At[Error], unit) ?? 0;
        (ObservationKind kind, double value, double deviation) = In(read.At[AtLeast], unit) is { } least
            ? (ObservationKind.AtLeast, least, error)
            : In(read.At[AtMost], unit) is { } most ? (ObservationKind.AtMost, most, error)
            : In(read.At[Value], unit) is { } single ? (ObservationKind.Value, single, error)
            : Middle(In(read.At[Low], unit)!.Value, In(read.At[High], unit)!.Value);
        return new Observation(read.Get(Name), read.Get(Metric), kind, value, deviation, read.Get(Source));
    }

    private static double? In(Bound? at, MetricUnit unit) => (at?.Value as MetricBound?)?.In(unit);

    private static (ObservationKind, double, double) Middle(double low, double high) =>
        (ObservationKind.Value, (low + high) / 2, (high - low) / 2 / HalfWidth);
}
