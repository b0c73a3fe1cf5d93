namespace Sim.TestSupport;

/// <summary>
/// The technicians of one organisation: not before they are there, and never more at work than there are.
/// </summary>
internal static class CrewInvariants
{
    public static void Check(
        Claims claims, ScenarioPlan plan, ReachedOrganisation organisation, IReadOnlyList<EndpointCourse> courses)
    {
        EndpointCourse[] repairs = [.. courses.Where(course => course.RepairStarted is not null)];
        if (repairs.Length == 0)
            return;

        HandsPlan hands = plan.Recovery.Hands!;
        long first = Math.Max(courses.Min(course => course.Waiting)!.Value, CourseInvariants.Known(plan));
        claims.That(repairs.Min(r => r.RepairStarted) >= first + LawBounds.Least(hands.Mobilisation),
            "technicians after their mobilisation");

        // A repair that takes no time is over before the next one of its millisecond begins.
        (long Time, int Change)[] changes =
        [
            .. repairs.Where(r => r.Repaired != r.RepairStarted).SelectMany(r => r.Repaired is { } end
                ? new[] { (r.RepairStarted!.Value, 1), (end, -1) }
                : [(r.RepairStarted!.Value, 1)]).Order(),
        ];
        long running = 0;
        long most = 0;
        foreach ((_, int change) in changes)
        {
            running += change;
            most = Math.Max(most, running);
        }

        claims.That(most <= organisation.Crew, $"{most} technicians at work of {organisation.Crew}",
            "at most all of them");
    }
}
