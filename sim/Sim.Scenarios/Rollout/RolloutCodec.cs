namespace Sim.Scenarios;

/// <summary>The keys under <c>rollout</c>.</summary>
internal sealed class RolloutCodec() : ObjectCodec<RolloutPlan>(
    "rollout", "Who is offered the release when, and when it is stopped.",
    [Strategy, ReleaseAt, Stages, HaltAt, RevertAt])
{
    public static readonly Field<Strategy> Strategy = Required(
        "strategy", Scalar.Words<Strategy>("strategy"), "Name of the strategy.", r => r.Strategy);
    public static readonly Field<SimTime> ReleaseAt = Required(
        "releaseAt", Scalar.Moment, "When the first stage opens.", r => r.ReleaseAt);
    public static readonly Field<IReadOnlyList<StagePlan>> Stages = Optional(
        "stages", Many.List(new StageCodec(), 1, 64), [new StagePlan("all", Ratio.One, SimDuration.Zero)],
        "Stages in order of opening; with timed-rings only.",
        r => r.Stages) with { When = r => r.Strategy != Contracts.Strategy.AllAtOnce };
    public static readonly Field<SimTime?> HaltAt = Optional(
        "haltAt", Scalar.Moment, "From here on no endpoint applies it; never where not given.", r => r.HaltAt);
    public static readonly Field<SimTime?> RevertAt = Optional(
        "revertAt", Scalar.Moment,
        "From here on no endpoint applies it and the good artefact is offered; never where not given.",
        r => r.RevertAt);

    protected override RolloutPlan Make(ReadFields read) => new(
        read.Get(Strategy), read.Get(ReleaseAt), read.Get(Stages), read.Get(HaltAt), read.Get(RevertAt));
}
