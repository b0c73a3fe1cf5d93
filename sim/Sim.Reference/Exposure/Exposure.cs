using Sim.Contracts;

namespace Sim.Reference;

/// <summary>Who applies the release when (model §3), and whether and when its fault shows (model §4).</summary>
internal sealed class Exposure
{
    private readonly ScenarioPlan _plan;
    private readonly Delivery _delivery;
    private readonly bool _bootLoop;

    /// <summary>The exposure of a plan.</summary>
    /// <exception cref="NotSupportedException">The plan's design is not known to this host.</exception>
    public Exposure(ScenarioPlan plan)
    {
        _plan = plan;
        _delivery = new Delivery(plan);
        _bootLoop = DesignBootLoops(plan);
    }

    private long End => _plan.Duration.Milliseconds;

    /// <summary>The course of an endpoint, or null if it is never exposed.</summary>
    public ExposureCourse? CourseOf(Endpoint endpoint)
    {
        if (!endpoint.Organisation.Reached || !endpoint.Covered || !endpoint.Takes)
        {
            return null;
        }

        // "a stage that opens at open = release + opensAfter; stop = the earlier of halt and revert (or never)"
        RolloutPlan rollout = _plan.Rollout;
        long open = rollout.ReleaseAt.Milliseconds + rollout.Stages[endpoint.Stage].OpensAfter.Milliseconds;
        long stop = Math.Min(
            rollout.HaltAt?.Milliseconds ?? long.MaxValue, rollout.RevertAt?.Milliseconds ?? long.MaxValue);

        // "It is exposed if that moment is before stop and before the end"
        return _delivery.AppliesAt(endpoint, open, 0) is long applied && applied < stop && applied < End
            ? AfterApplication(endpoint, applied)
            : null;
    }

    private ExposureCourse AfterApplication(Endpoint endpoint, long applied)
    {
        FaultPlan fault = _plan.Update.Fault;
        if (!_bootLoop
            || !Share.Hits(endpoint.Draw(DrawPurpose.Fault).A, fault.Probability)
            || ShowsAt(endpoint, applied) is not long shows)
        {
            return new ExposureCourse(applied, null, null);
        }

        // "the good artefact arrives at g: as in §3 with open = max(revert, application) and latency occurrence 1.
        // If g <= s (and g before the end) the endpoint is Cleaned at g and nothing shows."
        if (_plan.Rollout.RevertAt is SimTime revert
            && _delivery.AppliesAt(endpoint, Math.Max(revert.Milliseconds, applied), 1) is long good
            && good <= shows
            && good < End)
        {
            return new ExposureCourse(applied, good, null);
        }

        return new ExposureCourse(applied, null, shows);
    }

    // "at once, hazard: applied + delay; on boot: an endpoint with a shift habit: start of the next shift that begins
    // after the application; always on: applied + delay"
    private long? ShowsAt(Endpoint endpoint, long applied)
    {
        bool nextShift = _plan.Update.Fault.Trigger == TriggerKind.OnBoot
            && endpoint.Habit.Kind == OnlineHabitKind.Shift;
        return nextShift
            ? endpoint.Online.NextShiftAfter(applied, long.MaxValue)
            : applied + _plan.Update.Fault.Delay.Sample(endpoint.Draw(DrawPurpose.Trigger));
    }

    // "a boot loop if the content's highest compared input exceeds the supplied inputs and there is no bounds check"
    private static bool DesignBootLoops(ScenarioPlan plan) => plan.Design.Name switch
    {
        "kernel-content-interpreter" =>
            plan.Update.HighestComparedInput > plan.Design.SuppliedInputs && !plan.Design.BoundsCheck,
        _ => throw new NotSupportedException($"The reference host knows no design '{plan.Design.Name}'."),
    };
}
