namespace Sim.Scenarios;

/// <summary>Checks rollout and channel: moments in order, stages that make a whole.</summary>
internal sealed class RolloutChecks(DiagnosticBag bag)
{
    public void Check(Bound root)
    {
        Channel(root["channel"]);
        if (root["rollout"] is { } rollout)
        {
            Moments(root, rollout);
            Stages(rollout);
        }
    }

    private void Channel(Bound? channel)
    {
        if (channel?.Text("kind") is not { } kind)
        {
            return;
        }

        if (kind == "push" && channel["period"] is { } period)
        {
            bag.Add(period.KeyAt, DiagnosticCodes.Conflict, "a push channel has no period", "remove it, or poll");
        }
        else if (kind != "push" && !channel.Wrote("period"))
        {
            bag.Add(channel.At, DiagnosticCodes.MissingKey, $"{kind} needs a period", "add period: 1h");
        }
    }

    private void Moments(Bound root, Bound rollout)
    {
        if (root["start"]?.Value is not UtcMoment start)
        {
            return;
        }

        long? duration = root.Maybe<SimDuration>("duration")?.Milliseconds;
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
        {
            bag.Add(rollout[RolloutCodec.HaltAt]!.At, DiagnosticCodes.Order, "the halt is before the release", null);
        }

        if (revert < release)
        {
            bag.Add(rollout[RolloutCodec.RevertAt]!.At, DiagnosticCodes.Order, "the revert is before the release", null);
        }

        if (halt > revert)
        {
            bag.Add(rollout[RolloutCodec.HaltAt]!.At, DiagnosticCodes.Order, "the halt is after the revert",
                "a revert stops the rollout too: remove the halt");
        }
    }

    private void Stages(Bound rollout)
    {
        if (rollout.Text(RolloutCodec.Strategy) is not { } strategy)
        {
            return;
        }

        if (rollout[RolloutCodec.Stages] is not { Items: { } items } stages)
        {
            if (strategy != RolloutCodec.AllAtOnce && !rollout.Wrote(RolloutCodec.Stages))
            {
                bag.Add(rollout.At, DiagnosticCodes.MissingKey, $"{strategy} needs stages",
                    "add stages: [{name: canary, share: 1%, opensAfter: 0s}, …]");
            }

            return;
        }

        if (strategy == RolloutCodec.AllAtOnce)
        {
            bag.Add(stages.KeyAt, DiagnosticCodes.Conflict, "all-at-once has no stages", "write strategy: timed-rings");
            return;
        }

        CheckTools.UniqueNames(bag, stages, "stage");
        CheckTools.SumToOne(bag, stages, items.Select(s => s.Maybe(StageCodec.Share)), "the shares of the stages");
        SimDuration? before = SimDuration.Zero;
        foreach (Bound stage in items)
        {
            SimDuration? opens = stage.Maybe(StageCodec.OpensAfter);
            if (opens < before || (stage == items[0] && opens > SimDuration.Zero))
            {
                bag.Add(stage[StageCodec.OpensAfter]!.At, DiagnosticCodes.Order,
                    stage == items[0] ? "the first stage opens at the release" : "this stage opens before the one above",
                    stage == items[0] ? "write 0s" : "list stages in order of opening");
            }

            before = opens ?? before;
        }
    }
}
