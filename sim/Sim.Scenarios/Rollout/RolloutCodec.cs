namespace Sim.Scenarios;

internal sealed class RolloutCodec() : ObjectCodec<RolloutPlan>(
    "rollout", "Who is offered the release when, and when it is stopped.",
    [Strategy, ReleaseAt, Stages, HaltAt, RevertAt],
    read => new(read.Get(Strategy), read.Get(ReleaseAt), read.Get(Stages), read.Get(HaltAt), read.Get(RevertAt)))
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

    /// <summary>Moments are in order, and stages make a whole.</summary>
    public static void Check(Bound rollout, UtcMoment? start, SimDuration? duration, DiagnosticBag bag)
    {
        if (start is { } zero)
        {
            bag.InCalendar(rollout[ReleaseAt], zero, "the release");
            bag.InCalendar(rollout[HaltAt], zero, "the halt");
            bag.InCalendar(rollout[RevertAt], zero, "the revert");
            Order(rollout, zero, duration?.Milliseconds, bag);
        }

        Staged(rollout, bag);
    }

    private static void Order(Bound rollout, UtcMoment start, long? duration, DiagnosticBag bag)
    {
        long? release = MomentCodec.After(rollout[ReleaseAt], start);
        long? halt = MomentCodec.After(rollout[HaltAt], start);
        long? revert = MomentCodec.After(rollout[RevertAt], start);
        if (release < 0 || release >= duration)
        {
            bag.Add(rollout[ReleaseAt]!.At, DiagnosticCodes.Order,
                release < 0 ? "the release is before the start" : "the release is at or after the end of the run",
                "release inside the run");
        }

        if (halt < release)
            bag.Add(rollout[HaltAt]!.At, DiagnosticCodes.Order, "the halt is before the release");

        if (revert < release)
            bag.Add(rollout[RevertAt]!.At, DiagnosticCodes.Order, "the revert is before the release");

        if (halt > revert)
        {
            bag.Add(rollout[HaltAt]!.At, DiagnosticCodes.Order, "the halt is after the revert",
                "a revert stops the rollout too: remove the halt");
        }
    }

    private static void Staged(Bound rollout, DiagnosticBag bag)
    {
        if (rollout[Strategy]?.Value is not Contracts.Strategy strategy)
            return;

        if (rollout[Stages] is not { Items: { } items } stages)
        {
            if (strategy != Contracts.Strategy.AllAtOnce && !rollout.Wrote(Stages))
            {
                bag.Add(rollout.At, DiagnosticCodes.MissingKey, $"{strategy.Word()} needs stages",
                    "add stages: [{name: canary, share: 1%, opensAfter: 0s}, …]");
            }

            return;
        }

        if (strategy == Contracts.Strategy.AllAtOnce)
        {
            bag.Add(stages.KeyAt, DiagnosticCodes.Conflict, "all-at-once has no stages", "write strategy: timed-rings");
            return;
        }

        bag.UniqueNames(stages, "stage");
        bag.SumToOne(stages, "the shares of the stages", StageCodec.Share);
        SimDuration? before = SimDuration.Zero;
        foreach (Bound stage in items)
        {
            bool isFirst = stage == items[0];
            SimDuration? opens = stage.Maybe(StageCodec.OpensAfter);
            if (opens < before || (isFirst && opens > SimDuration.Zero))
            {
                bag.Add(stage[StageCodec.OpensAfter]!.At, DiagnosticCodes.Order,
                    isFirst ? "the first stage opens at the release" : "this stage opens before the one above",
                    isFirst ? "write 0s" : "list stages in order of opening");
            }

            before = opens ?? before;
        }
    }
}
