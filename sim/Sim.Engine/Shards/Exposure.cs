using Sim.Fleet;
using Sim.Hosting;
using Sim.Kernel;
using Sim.Models;

namespace Sim.Engine;

/// <summary>
/// An endpoint applies the release: whether the fault acts on it, how it goes, and when it shows (<c>model.md</c> §4).
/// </summary>
internal sealed class Exposure
{
    private readonly ShardContext _context;
    private readonly RunModel _model;
    private readonly EndpointEvents _events;
    private readonly GoodArtefact _artefact;
    private readonly HostTest _when;

    public Exposure(ShardContext context, EndpointEvents events, GoodArtefact artefact)
    {
        _context = context;
        _model = context.Model;
        _events = events;
        _artefact = artefact;
        _when = new HostTest(_model.Plan);
    }

    public void Apply(in Visit visit)
    {
        Invariant.Holds(visit.Time < _model.Stages.Stop);
        int number = visit.Design;
        visit.Note(TransitionKind.Applied);
        _context.Tally.Apply(visit.Time);
        _context.Protection.Apply(number, visit.Time);
        DesignProgram design = _model.Programs[number];
        if (design.Faulty == 0 || visit.Happening(DrawPurpose.Fault).A >= design.Faulty || !_when.Holds(visit))
        {
            return;
        }

        FaultCourse course = FaultWalk.Of(
            design.Program, visit.Organisation.Happenings, visit.Ordinal, _model.Plan.Recovery.FailedBoots);
        EndpointState state = visit.State.WithCourse(course);
        if (OutcomeTraits.Find(course.Outcome).IsRefusal)
        {
            _events.Then(visit, visit.Time, RecordKind.Show, state);
            return;
        }

        long triggered = Triggered(visit);
        long shows = triggered == Delivery.Never ? Delivery.Never : triggered + course.SettledAfterMs;
        long good = _artefact.After(visit);
        bool inTime = good <= shows && good < _context.End;
        _events.Then(visit, inTime ? good : shows, inTime ? RecordKind.Clean : RecordKind.Show, state);
    }

    private long Triggered(in Visit visit)
    {
        FaultPlan fault = _model.Plan.Update.Fault;
        if (fault.Trigger == TriggerKind.OnBoot && visit.Clock is { IsAlways: false } clock)
        {
            long start = clock.NextStart(visit.Time + visit.Local);
            return start == HabitClock.Never ? Delivery.Never : start - visit.Local;
        }

        long delay = fault.Delay.Sample(visit.Happening(DrawPurpose.Trigger));
        return fault.Trigger == TriggerKind.Workload
            ? Delivery.Worked(visit.Clock, visit.Local, visit.Time, delay, _context.End)
            : visit.Time + delay;
    }
}
