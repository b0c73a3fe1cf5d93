namespace Sim.Scenarios;

/// <summary>The keys of an expectation. A value with a distance is read into the two bounds that it means.</summary>
internal sealed class ExpectationCodec() : ObjectCodec<ExpectationPlan>(
    "expectation", "A bound that a metric of the result must keep: min, max or both, or within of a value.",
    [Name, Metric, Min, Max, Within, Of, Source, Validates, Fleets], Make)
{
    public static readonly Field<string> Name = Required("name", Scalar.Line, "Sentence for people.", e => e.Name);
    public static readonly Field<string> Metric = Required(
        "metric", Scalar.Line, "Metric, such as totals.crashed.", e => e.Metric) with { Example = "totals.crashed" };
    public static readonly Field<double?> Min = Optional("min", Scalar.Bound, "Smallest accepted value.", e => e.Min);
    public static readonly Field<double?> Max = Optional("max", Scalar.Bound, "Largest accepted value.", e => e.Max);
    public static readonly Field<Ratio?> Within = Optional<Ratio>(
        "within", Scalar.Share, "Largest accepted distance from the value of 'of', as a share of it.", _ => null);
    public static readonly Field<double?> Of = Optional<double>(
        "of", Scalar.Bound, "The value that 'within' refers to.", _ => null);
    public static readonly Field<string> Source = Optional(
        "source", Scalar.Paragraph, "", "Where the bound comes from.", e => e.Source) with { When = _ => true };
    public static readonly Field<bool> Validates = Defaulted(
        "validates", Scalar.Flag, "false",
        "Whether it checks the scenario itself: judged only on the whole fleet, with the settings of the file.",
        e => e.Validates) with { When = e => e.Validates };
    public static readonly Field<FleetRange?> Fleets = Optional(
        "fleets", new FleetRangeCodec(), "What the scenario gave over fleets; shown beside the run, it judges nothing.",
        e => e.Fleets);

    private static ExpectationPlan Make(ReadFields read)
    {
        MetricUnit unit = MetricName.Parse(read.Get(Metric)).Unit;
        MetricBound? min = read.At[Min]?.Value as MetricBound?;
        MetricBound? max = read.At[Max]?.Value as MetricBound?;
        if (read.Get(Within) is { } within && read.At[Of]?.Value is MetricBound of)
        {
            decimal distance = of.Number * within.Numerator / within.Denominator;
            min = of with { Number = of.Number - distance };
            max = of with { Number = of.Number + distance };
        }

        return new ExpectationPlan(read.Get(Name), read.Get(Metric), min?.In(unit), max?.In(unit), read.Get(Source))
        {
            Validates = read.Get(Validates),
            Fleets = read.At[Fleets] is { } fleets ? FleetRangeCodec.In(fleets, unit) : null,
        };
    }
}
