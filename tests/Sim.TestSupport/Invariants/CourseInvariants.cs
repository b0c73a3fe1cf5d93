namespace Sim.TestSupport;

/// <summary>One endpoint: every step follows from another, by at least as long as its law takes.</summary>
internal static class CourseInvariants
{
    public static void Check(Claims claims, ScenarioPlan plan, EndpointCourse course)
    {
        Application(claims, plan, course);
        Recovery(claims, plan, course);
        Repair(claims, plan, course);
    }

    private static void Application(Claims claims, ScenarioPlan plan, EndpointCourse course)
    {
        RolloutPlan rollout = plan.Rollout;
        long stop = Math.Min(
            rollout.HaltAt?.Milliseconds ?? long.MaxValue, rollout.RevertAt?.Milliseconds ?? long.MaxValue);
        claims.That(course.Applied is not null, "an endpoint to which something happened");
        claims.That(course.Applied < stop, "application before the stop");
        claims.That(course.Applied >= rollout.ReleaseAt.Milliseconds + LawBounds.Least(plan.Channel.Latency),
            "application after the release");
        After(claims, course.Down, course.Applied + LeastDelay(plan), "fault after the application");
        After(claims, course.Less, course.Applied, "lesser state after the application");
        After(claims, course.At(TransitionKind.Cleaned), Good(plan, course.Applied), "cleaning after the revert");
        After(claims, course.At(TransitionKind.Restored), Good(plan, course.Less), "restoring after the revert");
        After(claims, course.At(TransitionKind.AgentBack), course.Less, "agent back after it died");
    }

    private static void Recovery(Claims claims, ScenarioPlan plan, EndpointCourse course)
    {
        After(claims, course.Waiting, course.Down, "waiting after going down");
        After(claims, course.Back, course.Down, "back after going down");
        After(claims, course.At(TransitionKind.SelfHealed), Later(course.Down, plan.Rollout.RevertAt?.Milliseconds),
            "healing after the revert");
        After(claims, course.At(TransitionKind.CloudHealed), Later(
            Later(course.Waiting, plan.Rollout.RevertAt?.Milliseconds), plan.Recovery.Cloud?.OfferedAt.Milliseconds),
            "healing by the cloud after its offer");
        long cycle = Math.Max(1, LawBounds.Least(plan.Recovery.BootCycle));
        foreach (Transition boot in course.FailedBoots)
        {
            After(claims, boot.TimeMs, course.Down + (boot.Value * cycle), "failed boot after going down");
            claims.That(course.Waiting is null || boot.TimeMs < course.Waiting, "failed boot before waiting");
        }
    }

    private static void Repair(Claims claims, ScenarioPlan plan, EndpointCourse course)
    {
        if (course.RepairStarted is not { } started)
        {
            claims.That(course.Repaired is null, "repair without a beginning");
            return;
        }

        HandsPlan hands = plan.Recovery.Hands!;
        claims.That(started >= course.Waiting, "repair after waiting");
        claims.That(started >= Known(plan) + LawBounds.Least(hands.Mobilisation),
            "repair after the guidance, or after own people found out");
        claims.That(course.Back is null || course.Back == course.Repaired, "no other way back once a repair has begun");
        if (course.Repaired is { } repaired)
        {
            long least = hands.Methods.Min(method => LawBounds.Least(method.Work));
            long most = hands.Methods.Max(method => LawBounds.Most(method.Work)) + LawBounds.Most(hands.KeyLookup);
            claims.That(repaired - started >= least && repaired - started <= most, "time of a repair");
        }
    }

    /// <summary>When the repair is known anywhere, at the earliest.</summary>
    public static long Known(ScenarioPlan plan) => plan.Recovery.Hands!.Awareness.Experts > Ratio.Zero
        ? 0 : plan.Recovery.Hands.GuidanceAt.Milliseconds;

    private static long LeastDelay(ScenarioPlan plan) =>
        plan.Update.Fault.Trigger == TriggerKind.OnBoot ? 0 : LawBounds.Least(plan.Update.Fault.Delay);

    // When the good artefact can be there at the earliest; no moment without a revert.
    private static long Good(ScenarioPlan plan, long? from) => plan.Rollout.RevertAt is { } revert
        ? Math.Max(from ?? 0, revert.Milliseconds) + LawBounds.Least(plan.Channel.Latency)
        : long.MaxValue;

    private static long? Later(long? cause, long? other) => cause is { } a && other is { } b ? Math.Max(a, b) : null;

    // An effect needs its cause, and is not before it.
    private static void After(Claims claims, long? effect, long? cause, string what) =>
        claims.That(effect is null || effect >= cause, $"{what} ({effect} ms and {cause} ms)", "in this order");
}
