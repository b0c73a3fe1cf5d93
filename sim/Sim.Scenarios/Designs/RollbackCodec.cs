namespace Sim.Scenarios;

/// <summary>A boot counter of a driver.</summary>
internal sealed class RollbackCodec() : ObjectCodec<RollbackPolicy>(
    "rollback", "A boot counter that falls back to the last good content.", [Boot, Succeeds])
{
    private static readonly Field<int> Boot =
        Required("boot", Scalar.Integer(1, 100), "The boot after the crash that runs on that content.", r => r.Boot);

    private static readonly Field<Ratio> Succeeds = Required(
        "succeeds", Scalar.Share, "Share of endpoints on which that content exists and loads.", r => r.Succeeds);

    protected override RollbackPolicy Make(ReadFields read) => new(read.Get(Boot), read.Get(Succeeds));
}
