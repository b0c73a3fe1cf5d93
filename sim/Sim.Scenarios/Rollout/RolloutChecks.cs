namespace Sim.Scenarios;

/// <summary>Checks a rollout: moments in order, stages that make a whole.</summary>
internal sealed class RolloutChecks(DiagnosticBag bag)
{
    public void Check(Bound rollout, UtcMoment? start, SimDuration? duration)
    {
        if (start is { } zero)
        {
            CheckTools.InCalendar(bag, rollout[RolloutCodec.ReleaseAt], zero, "the release");
            CheckTools.InCalendar(bag, rollout[RolloutCodec.HaltAt], zero, "the halt");
            CheckTools.InCalendar(bag, rollout[RolloutCodec.RevertAt], zero, "the revert");
            Order(rollout, zero, duration?.Milliseconds);
        }

        Stages(rollout);
    }

    private void Order(Bound rollout, UtcMoment start, long? duration)
    {
        long? release = MomentCodec.After(rollout[RolloutCodec.ReleaseAt], start);
        long? halt = MomentCodec.After(rollout[RolloutCodec.HaltAt], start);
        long? revert = MomentCodec.After(rollout[RolloutCodec.RevertAt], start);
        if (release < 0 || release >= duration)
        {
            bag.Add(rollout[RolloutCodec.ReleaseAt]!.At, DiagnosticCodes.Order,
                release < 0 ? "the release is before the start" : "the release is at or after the end of the run",
                "release inside the run");
        }

        if (halt < release)
            bag.Add(rollout[RolloutCodec.HaltAt]!.At, DiagnosticCodes.Order, "the halt is before the release");

        if (revert < release)
            bag.Add(rollout[RolloutCodec.RevertAt]!.At, DiagnosticCodes.Order, "the revert is before the release");

        if (halt > revert)
        {
            bag.Add(rollout[RolloutCodec.HaltAt]!.At, DiagnosticCodes.Order, "the halt is after the revert",
                "a revert stops the rollout too: remove the halt");
        }
    }

    private void Stages(Bound rollout)
    {
        if (rollout[RolloutCodec.Strategy]?.Value is not Strategy strategy)
            return;

        if (rollout[RolloutCodec.Stages] is not { Items: { } items } stages)
        {
            if (strategy != Strategy.AllAtOnce && !rollout.Wrote(RolloutCodec.Stages))
            {
                bag.Add(rollout.At, DiagnosticCodes.MissingKey, $"{strategy.Word()} needs stages",
                    "add stages: [{name: canary, share: 1%, opensAfter: 0s}, …]");
            }

            return;
        }

        if (strategy == Strategy.AllAtOnce)
        {
            bag.Add(stages.KeyAt, DiagnosticCodes.Conflict, "all-at-once has no stages", "write strategy: timed-rings");
            return;
        }

        CheckTools.UniqueNames(bag, stages, "stage");
        CheckTools.SumToOne(bag, stages, "the shares of the stages", StageCodec.Share);
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
