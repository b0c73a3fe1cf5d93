namespace Sim.Reference;

/// <summary>The race of an endpoint in its recovery screen (model §6), tried one power cycle after the other.</summary>
internal sealed class WaitingRace(ScenarioPlan plan, CancellationToken stop)
{
    // "h = floor(-ln(1 - p) x 2^32) (p = 1: h = 2^62, p = 0: h = 0)"
    private const double HazardUnit = 1L << 32;
    private const long CertainHazard = 1L << 62;

    // "a value is capped: j counts as at most 4095"
    private const long LargestTry = 4095;

    private RecoveryPlan Recovery => plan.Recovery;

    private long End => plan.Duration.Milliseconds;

    /// <summary>The heal of an endpoint that waits since a moment, or null if none comes before the end.</summary>
    public Heal? Of(Endpoint endpoint, long waiting)
    {
        if (endpoint.Shown!.Ends == OutcomeEnd.Reset)
            return Reset(endpoint, waiting);

        Heal? byHand = PowerCycles(endpoint, waiting);
        Heal? byCloud = Cloud(endpoint, waiting);

        // "The earlier of the two is the heal time; at a tie power cycles win."
        return byHand is null || byCloud?.At < byHand.At ? byCloud : byHand;
    }

    // "a machine that hangs is reset at its first try, whoever is at it, with or without a revert"
    private Heal? Reset(Endpoint endpoint, long waiting) =>
        TryTimes(endpoint.Attended, waiting, endpoint.Draw(DrawPurpose.SelfHeal).C)
            .Select(time => new Heal(time, TransitionKind.Restarted, 0)).FirstOrDefault();

    private Heal? PowerCycles(Endpoint endpoint, long waiting)
    {
        if (!endpoint.PowerCycled)
            return null;

        Ratio race = endpoint.Wired ? Recovery.RaceWired : Recovery.RaceWireless;
        PhiloxBlock draw = endpoint.Draw(DrawPurpose.SelfHeal);
        (long At, long Tries)? win = FirstWin(endpoint.Attended, waiting, draw, Hazard(race), Recovery.MaxTries);
        return win is null
            ? null : new Heal(win.Value.At, TransitionKind.SelfHealed, Recovery.FailedBoots + 1 + win.Value.Tries);
    }

    // "if it is offered, the organisation opted in (CloudOptIn), the platform is reverted (a revert exists): the same
    // with start max(w, offered), draws CloudHeal, success per try, its own max tries or, where the plan has none, no
    // limit of tries, and every machine with attendance"
    private Heal? Cloud(Endpoint endpoint, long waiting)
    {
        if (Recovery.Cloud is not CloudRemediationPlan cloud
            || !Share.Hits(endpoint.Organisation.Attributes.Organisation(DrawPurpose.CloudOptIn).A, cloud.OptIn))
        {
            return null;
        }

        long start = Math.Max(waiting, cloud.OfferedAt.Milliseconds);
        PhiloxBlock draw = endpoint.Draw(DrawPurpose.CloudHeal);
        (long At, long Tries)? win = FirstWin(
            endpoint.Attended, start, draw, Hazard(cloud.SuccessPerTry), cloud.MaxTries ?? long.MaxValue);
        return win is null ? null : new Heal(win.Value.At, TransitionKind.CloudHealed, win.Value.Tries);
    }

    private (long At, long Tries)? FirstWin(
        WeeklyHours attended, long start, PhiloxBlock draw, long hazard, long maxTries)
    {
        if (hazard == 0 || plan.Rollout.RevertAt is not SimTime revert)
            return null;

        long threshold = Threshold(draw);
        long integrated = 0;
        long tries = 0;
        foreach (long time in TryTimes(attended, start, draw.C))
        {
            if (tries == maxTries)
                return null;

            // "A try at t >= revert adds h to the integrated hazard; a try before it adds nothing."
            integrated += time >= revert.Milliseconds ? hazard : 0;
            if (integrated >= threshold)
                return (time, Math.Min(tries, LargestTry));

            tries++;
        }

        return null;
    }

    // "try j happens when the attended time since w reaches 1 + (period x C >> 32) + j x period, that is at the first
    // moment t such that attended time in [w, t) equals that amount"
    private IEnumerable<long> TryTimes(WeeklyHours attended, long start, uint phase)
    {
        long period = Recovery.TryEvery.Milliseconds;
        long next = 1 + (long)(((Int128)period * phase) >> 32);
        long before = 0;
        foreach (Interval hours in attended.From(start, End))
        {
            long length = hours.To - hours.From;
            while (next <= before + length)
            {
                long time = hours.From + (next - before);
                if (time >= End)
                    yield break;

                stop.ThrowIfCancellationRequested();
                yield return time;
                next += period;
            }

            before += length;
        }
    }

    private static long Hazard(Ratio chance) =>
        chance == Ratio.One ? CertainHazard : (long)(-DetMath.Log(1 - chance.ToDouble()) * HazardUnit);

    // "threshold = max(1, floor(-ln(1 - toUnit(Low)) x 2^32))"
    private static long Threshold(PhiloxBlock draw) =>
        Math.Max(1, (long)(-DetMath.Log(1 - Mix.ToUnit(draw.Low)) * HazardUnit));
}
