namespace Sim.Reference;

/// <summary>Who applies the release when (model §3), and whether and when its fault shows (model §4).</summary>
internal sealed class Exposure(ScenarioPlan plan)
{
    private readonly Delivery _delivery = new(plan);
    private readonly Designs _designs = new(plan);

    private long End => plan.Duration.Milliseconds;

    /// <summary>The course of an endpoint, or null if it is never exposed.</summary>
    public ExposureCourse? CourseOf(Endpoint endpoint)
    {
        if (!endpoint.Organisation.Reached || !(Designs.ReachesAll(plan) || (endpoint.Covered && endpoint.Takes)))
            return null;

        // "a stage that opens at open = release + opensAfter; stop = the earlier of halt and revert (or never)"
        RolloutPlan rollout = plan.Rollout;
        long open = rollout.ReleaseAt.Milliseconds + rollout.Stages[endpoint.Stage].OpensAfter.Milliseconds;
        long ends = Math.Min(
            rollout.HaltAt?.Milliseconds ?? long.MaxValue, rollout.RevertAt?.Milliseconds ?? long.MaxValue);

        // "It is exposed if that moment is before stop and before the end"
        return _delivery.AppliesAt(endpoint, open, 0) is long applied && applied < ends && applied < End
            ? AfterApplication(endpoint, applied)
            : null;
    }

    /// <summary>
    /// "the good artefact: as in §3 with open = max(revert, the moment) and latency occurrence 1"; null without a
    /// revert.
    /// </summary>
    public long? GoodAt(Endpoint endpoint, long moment) => plan.Rollout.RevertAt is SimTime revert
        ? _delivery.AppliesAt(endpoint, Math.Max(revert.Milliseconds, moment), 1)
        : null;

    private ExposureCourse AfterApplication(Endpoint endpoint, long applied)
    {
        OutcomeProgram program = _designs.Programs[Designs.Of(endpoint, none: _designs.Programs.Length - 1)];
        if (program.IsHarmless
            || !Share.Hits(endpoint.Draw(DrawPurpose.Fault).A, plan.Update.Fault.Probability)
            || !Meets(endpoint, plan.Update.Fault.When))
        {
            return new ExposureCourse(applied, null, null, null);
        }

        FaultCourse course = FaultWalk.Of(
            program, endpoint.Organisation.Happenings, endpoint.Ordinal, plan.Recovery.FailedBoots);
        if (course.Outcome == Outcome.Rejected)
            return new ExposureCourse(applied, null, applied, course);

        // "it shows at s plus the time after which the outcome stands. If g <= that (and g before the end) the endpoint
        // is Cleaned at g and nothing shows."
        long? shows = ShowsAt(endpoint, applied) + course.SettledAfterMs;
        return GoodAt(endpoint, applied) is long good && good < End && (shows is null || good <= shows)
            ? new ExposureCourse(applied, good, null, course)
            : new ExposureCourse(applied, null, shows, course);
    }

    private static bool Meets(Endpoint endpoint, HostPredicate when) =>
        (when.Kinds.Count == 0 || when.Kinds.Contains(endpoint.Kind.Name))
        && (when.Encrypted is null || when.Encrypted == endpoint.Encrypted)
        && (when.Wired is null || when.Wired == endpoint.Wired);

    // "at once, hazard: applied + delay; on boot: an endpoint with a shift habit: start of the next shift that begins
    // after the application; always on: applied + delay; workload: once it has been online for the delay"
    private long? ShowsAt(Endpoint endpoint, long applied)
    {
        TriggerKind trigger = plan.Update.Fault.Trigger;
        if (trigger == TriggerKind.OnBoot && endpoint.Habit.Kind == OnlineHabitKind.Shift)
            return endpoint.Online.NextShiftAfter(applied, long.MaxValue);

        long delay = plan.Update.Fault.Delay.Sample(endpoint.Draw(DrawPurpose.Trigger));
        return trigger == TriggerKind.Workload ? WorkedAt(endpoint, applied, delay) : applied + delay;
    }

    private long? WorkedAt(Endpoint endpoint, long applied, long left)
    {
        foreach (Interval online in endpoint.Online.From(applied, End))
        {
            if (left <= online.To - online.From)
                return online.From + left;

            left -= online.To - online.From;
        }

        return null;
    }
}
