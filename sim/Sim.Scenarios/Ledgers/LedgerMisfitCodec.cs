namespace Sim.Scenarios;

/// <summary>The keys of how a ledger's calibration stands at its end.</summary>
internal sealed class LedgerMisfitCodec() : ObjectCodec<LedgerMisfit>(
    "ledger-misfit", "How the calibration stands at its end.", [Before, After, Freedom, Limit, Gap],
    read => new(read.Get(Before), read.Get(After), read.Get(Freedom), read.Get(Limit), read.Get(Gap)))
{
    private static readonly Notation<double> Number = Scalar.Number(-1e12m, 1e12m);
    private static readonly Field<double?> Before = Optional<double>(
        "before", Number, "Sum of the squared residuals of the scenario as it was.", m => m.Before);
    private static readonly Field<double?> After = Optional<double>(
        "after", Number, "The same at the end.", m => m.After);
    private static readonly Field<int> Freedom = Required(
        "freedom", Scalar.Integer(-1000, 1000), "Rows with values less parameters that they can tell.",
        m => m.Freedom);
    private static readonly Field<double> Limit = Required(
        "limit", Number, "Rise at which the intervals end.", m => m.Limit);
    private static readonly Field<double> Gap = Required(
        "gap", Number, "Largest difference between surfaces and runs, in standard errors.", m => m.Gap);
}
