namespace Sim.Engine;

/// <summary>
/// When the crews of an organisation start: it hears of the repair, or its own people find it at a machine that waits
/// in front of them (<c>model.md</c> §7).
/// </summary>
internal sealed class Awareness(RunModel model, HandsPlan hands)
{
    private readonly AwarenessPlan _plan = hands.Awareness;

    /// <summary>A machine begins to wait; true where the crews start earlier than was known.</summary>
    public bool Learns(in Visit visit, ref CrewState crew)
    {
        long known = crew.Start == CrewState.Unset ? long.MaxValue : crew.Start;
        long start = known;
        if (crew.Start == CrewState.Unset)
            (start, crew.Finding) = First(visit);

        // Later machines matter only if they could be noticed before the start that is known.
        if (crew.Finding != CrewState.Never && visit.Time + crew.Finding < start
            && Noticed(visit) is var seen and not HabitClock.Never)
        {
            start = Math.Min(start, seen + crew.Finding);
        }

        crew.Start = start;
        return start < known;
    }

    // Who is on call is called when a server falls; in front of other machines somebody must be.
    private long Noticed(in Visit visit)
    {
        if (visit.IsHost && visit.Organisation.OnCall > 0)
            return visit.Time;

        AttendanceClock attendance = visit.Attendance;
        long seen = attendance.IsEver
            ? attendance.After(visit.Local, visit.Time, 1, model.Plan.Duration.Milliseconds) : HabitClock.Never;
        return seen == HabitClock.Never ? seen : seen - 1;
    }

    // The start after the guidance, and how long after noticing its own people start, at an organisation's first
    // machine.
    private (long Start, long Finding) First(in Visit visit)
    {
        ReachedOrganisation organisation = visit.Organisation;
        long mobilisation = hands.Mobilisation.Sample(
            organisation.Happenings.Organisation(DrawPurpose.Mobilisation));
        long heard = hands.GuidanceAt.Milliseconds + _plan.HeardBy(organisation.Source.Size).Sample(
            organisation.Happenings.Organisation(DrawPurpose.Hearing));
        bool finds = organisation.Attributes.Organisation(DrawPurpose.Experts).A < _plan.Experts.Threshold32;
        long diagnosis = finds
            ? _plan.Diagnosis.Sample(organisation.Happenings.Organisation(DrawPurpose.Diagnosis)) : 0;
        return (Math.Max(visit.Time, heard) + mobilisation, finds ? diagnosis + mobilisation : CrewState.Never);
    }
}
