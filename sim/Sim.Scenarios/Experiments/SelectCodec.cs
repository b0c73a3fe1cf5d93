namespace Sim.Scenarios;

internal sealed class SelectCodec() : ObjectCodec<SelectionPlan>(
    "select", "Chooses the best arm, or with several factors the best level of the first.", [Metric, Probability],
    read => new(read.Get(Metric), read.Get(Probability)))
{
    public static readonly Field<string> Metric = Required(
        "metric", Scalar.Line, "By which of the metrics.", s => s.Metric);
    public static readonly Field<double> Probability = Defaulted(
        "probability", Scalar.Level, "95%", "Probability with which the choice must be right.", s => s.Probability);
}
