namespace Sim.Scenarios;

internal sealed class StageCodec() : ObjectCodec<StagePlan>(
    "stage", "A stage (ring, wave) of a rollout.", [Name, Share, OpensAfter],
    read => new(read.Get(Name), read.Get(Share), read.Get(OpensAfter)))
{
    public static readonly Field<string> Name = Required("name", Scalar.Name, "Name of the stage.", s => s.Name);
    public static readonly Field<Ratio> Share = Required(
        "share", Scalar.Share, "Share of the endpoints that belong to it.", s => s.Share);
    public static readonly Field<SimDuration> OpensAfter = Required(
        "opensAfter", Scalar.Duration, "Time from the release to its opening.", s => s.OpensAfter);
}
