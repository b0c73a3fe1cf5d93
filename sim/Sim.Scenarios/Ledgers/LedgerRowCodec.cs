namespace Sim.Scenarios;

/// <summary>The keys of a row in a ledger.</summary>
internal sealed class LedgerRowCodec() : ObjectCodec<LedgerRow>(
    "ledger-row", "An observation, and what the model gives; numbers in the unit of the metric.",
    [Name, Metric, Kind, Observed, Error, Source, Before, After, StandingBefore, StandingAfter],
    read => new(
        read.Get(Name), read.Get(Metric), read.Get(Kind), read.Get(Observed), read.Get(Error), read.Get(Source))
    {
        Before = read.Get(Before),
        After = read.Get(After),
        StandingBefore = read.Get(StandingBefore),
        StandingAfter = read.Get(StandingAfter),
    })
{
    private static readonly Notation<double> Number = Scalar.Number(-1e15m, 1e15m);
    private static readonly Field<string> Name = Required("name", Scalar.Line, "What it says.", r => r.Name);
    private static readonly Field<string> Metric = Required("metric", Scalar.Line, "Its metric.", r => r.Metric);
    private static readonly Field<ObservationKind> Kind = Required(
        "kind", Scalar.Words<ObservationKind>("observation-kind"), "Whether the number is a value or a bound.",
        r => r.Kind);
    private static readonly Field<double> Observed = Required("observed", Number, "The number.", r => r.Observed);
    private static readonly Field<double> Error = Required(
        "error", Number, "Standard deviation of its own error.", r => r.Error);
    private static readonly Field<string> Source = Required(
        "source", Annotation.Source, "Where it comes from.", r => r.Source);
    private static readonly Field<double?> Before = Optional<double>(
        "before", Number, "What the scenario as it was gives, in the middle of its fleets.", r => r.Before);
    private static readonly Field<double?> After = Optional<double>(
        "after", Number, "What the end gives.", r => r.After);
    private static readonly Field<double?> StandingBefore = Optional<double>(
        "offBefore", Number, "How far it was off, in standard errors.", r => r.StandingBefore);
    private static readonly Field<double?> StandingAfter = Optional<double>(
        "offAfter", Number, "How far the end is off.", r => r.StandingAfter);
}
