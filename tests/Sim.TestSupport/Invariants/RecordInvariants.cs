namespace Sim.TestSupport;

/// <summary>
/// The record of a run: nothing before its cause, nothing twice, nothing of nobody, nothing outside the run.
/// </summary>
internal static class RecordInvariants
{
    private static readonly TransitionKind[] Once =
    [
        TransitionKind.Applied, TransitionKind.Cleaned, TransitionKind.Waiting, TransitionKind.RepairStarted,
        TransitionKind.AgentBack, TransitionKind.Restored,
    ];

    public static void Check(Claims claims, RunModel model, RunRecord record)
    {
        claims.That(record.All.All(t => t.TimeMs >= 0 && t.TimeMs < model.Plan.Duration.Milliseconds), "times");
        claims.That(record.Known == record.All.Count, "transitions of nobody");
        Release(claims, model.Plan, record.Release);
        foreach (OrganisationRecord organisation in record.Organisations)
        {
            EndpointCourse[] courses = [
                .. organisation.Endpoints.Select(transitions => new EndpointCourse(transitions))];
            foreach (EndpointCourse course in courses)
            {
                CourseInvariants.Check(claims, model.Plan, course);
                OnlyOnce(claims, course);
            }

            CrewInvariants.Check(claims, model, organisation.Organisation, courses);
            Services(claims, organisation.Services);
        }
    }

    private static void Release(Claims claims, ScenarioPlan plan, IReadOnlyList<Transition> release)
    {
        RolloutPlan rollout = plan.Rollout;
        long stop = Math.Min(
            rollout.HaltAt?.Milliseconds ?? long.MaxValue, rollout.RevertAt?.Milliseconds ?? long.MaxValue);
        foreach (Transition transition in release)
        {
            long due = (TransitionKind)transition.Kind switch
            {
                TransitionKind.StageOpened =>
                    rollout.ReleaseAt.Milliseconds + rollout.Stages[(int)transition.Value].OpensAfter.Milliseconds,
                TransitionKind.Halted => rollout.HaltAt!.Value.Milliseconds,
                TransitionKind.Reverted => rollout.RevertAt!.Value.Milliseconds,
                _ => plan.Recovery.Cloud!.OfferedAt.Milliseconds,
            };
            claims.That(transition.TimeMs == due, $"{(TransitionKind)transition.Kind} {transition.Value}");
            claims.That(transition.Kind != (byte)TransitionKind.StageOpened || transition.TimeMs < stop,
                $"stage {transition.Value}");
        }
    }

    private static void OnlyOnce(Claims claims, EndpointCourse course)
    {
        foreach (TransitionKind kind in Once)
            claims.That(course.Count(kind) <= 1, $"{kind} of one endpoint");

        int down = Enum.GetValues<TransitionKind>().Where(EndpointCourse.IsDown).Sum(kind => course.Count(kind));
        int back = Enum.GetValues<TransitionKind>().Where(EndpointCourse.IsBack).Sum(kind => course.Count(kind));
        int less = course.Count(TransitionKind.AgentDied, TransitionKind.Degraded, TransitionKind.Slowed,
            TransitionKind.Rejected);
        claims.That(back <= down && down + less + course.Count(TransitionKind.Cleaned) <= 1,
            "what one endpoint went through");
    }

    private static void Services(Claims claims, IReadOnlyList<IReadOnlyList<Transition>> services)
    {
        foreach (IReadOnlyList<Transition> service in services)
        {
            long[] down = [.. service.Where(t => t.Kind == (byte)TransitionKind.ServiceDown).Select(t => t.TimeMs)];
            Transition[] up = [.. service.Where(t => t.Kind == (byte)TransitionKind.ServiceUp)];
            claims.That(up.Length == down.Length || up.Length == down.Length - 1, "outages of a service");
            for (int outage = 0; outage < up.Length && outage < down.Length; outage++)
            {
                claims.That(up[outage].Value == outage + 1 && down[outage] <= up[outage].TimeMs,
                    $"outage {outage + 1} of a service");
                claims.That(outage + 1 >= down.Length || up[outage].TimeMs <= down[outage + 1],
                    $"outage {outage + 2} of a service");
            }
        }
    }
}
