namespace Sim.Scenarios;

/// <summary>The keys of a point of a profile in a ledger.</summary>
internal sealed class LedgerProfileCodec() : ObjectCodec<LedgerProfilePoint>(
    "ledger-profile-point", "The misfit where the parameter is held, the others fitted anew.", [Value, Rise],
    read => new(read.Get(Value), read.Get(Rise)))
{
    private static readonly Field<string> Value = Required(
        "value", Scalar.Line, "Where it is held.", p => p.Value);
    private static readonly Field<double> Rise = Required(
        "rise", Scalar.Number(0, 1e12m), "How much the misfit rises.", p => p.Rise);
}
