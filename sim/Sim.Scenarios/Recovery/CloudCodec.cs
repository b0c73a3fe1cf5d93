namespace Sim.Scenarios;

internal sealed class CloudCodec() : ObjectCodec<CloudRemediationPlan>(
    "cloud", "Remediation that the vendor's cloud applies to a machine that boots with a network.",
    [
        OfferedAt,
        Required("optIn", Scalar.Share, "Share of organisations that take it.", c => c.OptIn).As(out var optIn),
        Required("successPerTry", Scalar.Share, "Chance that a power cycle with it heals.",
            c => c.SuccessPerTry).As(out var successPerTry),
        Optional("maxTries", Scalar.Integer(1, 1_000_000),
            "Tries of a machine after which it no longer asks for it; without limit where not given.",
            c => c.MaxTries).As(out var maxTries) with { Unit = "tries", Example = "6" },
    ],
    read => new(read.Get(OfferedAt), read.Get(optIn), read.Get(successPerTry)) { MaxTries = read.Get(maxTries) })
{
    public static readonly Field<SimTime> OfferedAt = Required(
        "offeredAt", Scalar.Moment, "When it is offered.", c => c.OfferedAt);
}
