namespace Sim.Scenarios;

/// <summary>The keys of a way to repair.</summary>
internal sealed class MethodCodec() : ObjectCodec<RepairMethodPlan>(
    "method", "A way to repair a machine by hand.", [Work, NeedsKey])
{
    public static readonly Field<DurationLaw> Work = Required("work", Scalar.Law, "Hands-on time.", m => m.Work);
    public static readonly Field<bool> NeedsKey = Defaulted(
        "needsKey", Scalar.Flag, "false", "Whether an encrypted disk must be unlocked first.", m => m.NeedsKey);

    protected override RepairMethodPlan Make(ReadFields read) => new("", read.Get(Work), read.Get(NeedsKey));
}
