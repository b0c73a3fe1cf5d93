namespace Sim.Scenarios;

/// <summary>The keys under <c>recovery.cloud</c>.</summary>
internal sealed class CloudCodec() : ObjectCodec<CloudRemediationPlan>(
    "cloud", "Remediation that the vendor's cloud applies to a machine that boots with a network.",
    [OfferedAt, OptIn, SuccessPerTry, MaxTries])
{
    public static readonly Field<SimTime> OfferedAt = Required(
        "offeredAt", Scalar.Moment, "When it is offered.", c => c.OfferedAt);
    public static readonly Field<Ratio> OptIn = Required(
        "optIn", Scalar.Share, "Share of organisations that take it.", c => c.OptIn);
    public static readonly Field<Ratio> SuccessPerTry = Required(
        "successPerTry", Scalar.Share, "Chance that a power cycle with it heals.", c => c.SuccessPerTry);
    public static readonly Field<int?> MaxTries = Optional(
        "maxTries", Scalar.Integer(1, 1_000_000),
        "Tries of a machine after which it no longer asks for it; without limit where not given.",
        c => c.MaxTries) with { Unit = "tries", Example = "6" };

    protected override CloudRemediationPlan Make(ReadFields read) =>
        new(read.Get(OfferedAt), read.Get(OptIn), read.Get(SuccessPerTry)) { MaxTries = read.Get(MaxTries) };
}
