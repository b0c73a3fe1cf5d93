namespace Sim.Scenarios;

internal sealed class ExperimentMetricCodec() : ObjectCodec<ExperimentMetric>(
    "experiment-metric", "Something that is measured in every run.", [Metric, Label, Better], Make)
{
    public static readonly Field<string> Metric = Required(
        "metric", Scalar.Line, "Metric, such as totals.downHours.", m => m.Metric);
    private static readonly Field<string?> Label = Optional(
        "label", Scalar.Line, "Words for headings; what the measure is called where not given.", m => m.Label);
    private static readonly Field<bool?> Better = Optional(
        "better", new WordCodec<bool>("better", ["lower", "higher"], [true, false]),
        "Whether less or more of it is better; where not given, more of onlineShare, backWithin and selfHealedShare, "
        + "and less of all others.", m => m.LowerIsBetter);

    private static ExperimentMetric Make(ReadFields read)
    {
        MetricName metric = MetricName.Parse(read.Get(Metric));
        return new ExperimentMetric(
            metric.Text, read.Get(Label) ?? metric.Label, metric.Unit.Word(),
            read.Get(Better) ?? !metric.Measure.MoreIsBetter);
    }
}
