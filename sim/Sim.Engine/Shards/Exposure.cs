namespace Sim.Engine;

/// <summary>
/// An endpoint applies the release: whether the fault acts on it, how it goes, and when it shows (<c>model.md</c> §4).
/// </summary>
internal sealed class Exposure(ShardContext context, EndpointEvents events, Delivery delivery)
{
    private readonly RunModel _model = context.Model;
    private readonly HostTest _when = new(context.Model.Plan);

    public void Apply(in Visit visit)
    {
        Invariant.Holds(visit.Time < _model.Stages.Stop);
        int number = visit.Design;
        visit.Note(TransitionKind.Applied);
        context.Tally.Apply(visit.Time);
        context.Protection.Apply(number, visit.Time);
        FleetDesign design = _model.Programs[number];
        if (design.Faulty == 0 || visit.Happening(DrawPurpose.Fault).A >= design.Faulty || !_when.Holds(visit))
        {
            visit.FallsBack(delivery.GoodAfter(visit));
            return;
        }

        FaultCourse course = FaultWalk.Of(
            design.Program, visit.Organisation.Happenings, visit.Ordinal, _model.Plan.Recovery.FailedBoots);
        EndpointState state = visit.State.WithCourse(course);
        if (OutcomeTraits.Find(course.Outcome).IsRefusal)
        {
            events.Then(visit, visit.Time, RecordKind.Show, state);
            return;
        }

        long triggered = Triggered(visit);
        long shows = triggered == Delivery.Never ? Delivery.Never : triggered + course.SettledAfterMs;
        long good = delivery.GoodAfter(visit);
        bool inTime = good <= shows && good < context.End;
        events.Then(visit, inTime ? good : shows, inTime ? RecordKind.Clean : RecordKind.Show, state);
    }

    private long Triggered(in Visit visit)
    {
        FaultPlan fault = _model.Plan.Update.Fault;
        if (fault.Trigger == TriggerKind.OnBoot && visit.Clock is { IsAlways: false } clock)
        {
            long start = clock.NextStart(visit.Time);
            return start == HabitClock.Never ? Delivery.Never : start;
        }

        long delay = fault.Delay.Kind == DurationLawKind.Fixed
            ? fault.Delay.First.Milliseconds : fault.Delay.Sample(visit.Happening(DrawPurpose.Trigger));
        return fault.Trigger == TriggerKind.Workload
            ? Delivery.Worked(visit.Clock, visit.Time, delay, context.End)
            : visit.Time + delay;
    }
}
