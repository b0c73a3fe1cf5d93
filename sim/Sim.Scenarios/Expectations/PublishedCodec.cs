namespace Sim.Scenarios;

internal sealed class PublishedCodec() : ObjectCodec<PublishedPoint>(
    "published", "A published measurement to draw beside the run.", [Series, After, Value, Note, Source],
    read => new(read.Get(Series), read.Get(After),
        ((MetricBound)read.At[Value]!.Value!).In(UnitOf(read.Get(Series)))!.Value, read.Get(Note), read.Get(Source)))
{
    public static readonly Field<PublishedSeries> Series = Required(
        "series", Scalar.Words<PublishedSeries>("published-series"), "Series that it belongs to.",
        p => p.Series);
    public static readonly Field<SimDuration> After = Required(
        "after", Scalar.Duration, "Time after the release.", p => p.After);
    public static readonly Field<double> Value = Required(
        "value", Scalar.Bound, "The published value: a share or a count.", p => p.Value);
    public static readonly Field<string> Note = Required(
        "note", Scalar.Line, "What it is, such as lower bound.", p => p.Note);
    public static readonly Field<string> Source = Required(
        "source", Scalar.Paragraph, "Where it was published.", p => p.Source);

    public static MetricUnit UnitOf(PublishedSeries series) =>
        series == PublishedSeries.OnlineShare ? MetricUnit.Share : MetricUnit.Count;

    /// <summary>Values are in the unit of their series.</summary>
    public static void Check(Bound? published, DiagnosticBag bag)
    {
        foreach (Bound point in published?.Items ?? [])
        {
            Bound? at = point[Value];
            if (point[Series]?.Value is PublishedSeries series
                && UnitOf(series) is var unit && at?.Value is MetricBound value
                && value.In(unit) is null)
            {
                bag.Add(at!.At, DiagnosticCodes.BadValue, $"the value does not fit the series {series.Word()}",
                    unit == MetricUnit.Share ? "write a share such as 97%" : "write a count such as 8.5M");
            }
        }
    }
}
