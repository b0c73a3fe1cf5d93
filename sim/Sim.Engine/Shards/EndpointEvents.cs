using Sim.Fleet;
using Sim.Models;

namespace Sim.Engine;

/// <summary>
/// Events of single endpoints, from application to recovery screen: they touch their own record and commutative counters
/// only, so they run in storage order. What reaches the organisation is raised for the second half of the window.
/// </summary>
internal sealed class EndpointEvents
{
    private readonly ShardContext _context;
    private readonly RunModel _model;
    private readonly RecoveryPlan _recovery;
    private readonly Delivery _delivery;
    private readonly Perturbation? _perturbation;
    private readonly HostTest _when;
    private readonly long _revert;

    public EndpointEvents(ShardContext context, Perturbation? perturbation)
    {
        _context = context;
        _model = context.Model;
        _recovery = context.Model.Plan.Recovery;
        _delivery = new Delivery(context.Model.Plan);
        _perturbation = perturbation;
        _when = new HostTest(_model.Plan);
        _revert = _model.Stages.Revert;
    }

    /// <summary>Handles a record; kinds of the organisation are raised.</summary>
    public void Handle(long time, int slot, uint entity, RecordKind kind, uint state)
    {
        switch (kind)
        {
            case RecordKind.Apply:
                Apply(time, slot, entity, new EndpointState(state));
                break;
            case RecordKind.Clean:
                Clean(time, slot, entity, new EndpointState(state));
                break;
            case RecordKind.Show:
                Show(time, slot, entity, new EndpointState(state));
                break;
            case RecordKind.Boot:
                Boot(time, slot, entity, new EndpointState(state));
                break;
            case RecordKind.AgentBack:
                AgentBack(time, slot, entity, new EndpointState(state));
                break;
            case RecordKind.Restore:
                Restore(time, slot, entity, new EndpointState(state));
                break;
            default:
                _context.Raise(slot, time, OrderOf(kind), entity, state);
                break;
        }
    }

    /// <summary>Files a record, or handles it at once if it is due inside the window that is being stepped.</summary>
    public void Schedule(long time, int slot, uint entity, RecordKind kind, uint state)
    {
        if (time >= _context.End)
        {
            return;
        }

        if (time < _context.WindowEnd)
        {
            Invariant.Holds(time >= _context.WindowStart);
            Handle(time, slot, entity, kind, state);
        }
        else
        {
            _context.Calendar.Add(time, (uint)slot, entity, (byte)kind, state);
        }
    }

    private static EventOrder OrderOf(RecordKind kind) => kind switch
    {
        RecordKind.Heal => EventOrder.Heal,
        RecordKind.RepairEnd => EventOrder.RepairEnd,
        RecordKind.CrewWake => EventOrder.CrewWake,
        RecordKind.ServiceRestart => EventOrder.ServiceRestart,
        _ => throw new InvariantViolatedException($"Record kind {kind} is not one of an organisation."),
    };

    private void Apply(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        ref readonly Segment segment = ref organisation.Segments[state.Segment];
        Invariant.Holds(time < _model.Stages.Stop);
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.Applied, 0);
        _context.Tally.Apply(slot, segment.Kind, time);
        int number = _model.Designs.Of(organisation, segment, ordinal);
        _context.Protection.Apply(number, time);
        DesignProgram design = _model.Programs[number];
        if (design.Faulty == 0 || organisation.Happenings.Endpoint(ordinal, DrawPurpose.Fault).A >= design.Faulty
            || !_when.Holds(organisation, ordinal, segment.Kind))
        {
            return;
        }

        FaultCourse course = FaultWalk.Of(design.Program, organisation.Happenings, ordinal, _recovery.FailedBoots);
        state = state.WithCourse(course);
        if (course.Outcome == Outcome.Rejected)
        {
            _context.Protection.Show(number, Outcome.Rejected);
            Stays(time, slot, ordinal, state, TransitionKind.Rejected, ProtectionState.OldContent);
            return;
        }

        long shows = Shows(time, organisation, segment, ordinal, state);
        shows = shows == Delivery.Never ? shows : shows + course.SettledAfterMs;
        long good = Good(time, organisation, segment, ordinal, state);
        if (good <= shows && good < _context.End)
        {
            Schedule(good, slot, ordinal, RecordKind.Clean, state.Bits);
        }
        else
        {
            Schedule(shows, slot, ordinal, RecordKind.Show, state.Bits);
        }
    }

    // When the good artefact arrives at an endpoint that is up from a moment on.
    private long Good(long from, ReachedOrganisation organisation, in Segment segment, uint ordinal, EndpointState state) =>
        _revert == StageTable.Never
            ? Delivery.Never
            : _delivery.Time(ClockOf(organisation, segment, ordinal, state), _context.LocalOffset(segment),
                organisation.Happenings, ordinal, Math.Max(_revert, from), long.MaxValue, 1);

    private HabitClock ClockOf(ReachedOrganisation organisation, in Segment segment, uint ordinal, EndpointState state)
    {
        OnlinePattern pattern = _model.Plan.Fleet.OnlinePatterns[_model.Tables.PatternOfKind[segment.Kind]];
        uint offset = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Presence).B;
        return new HabitClock(pattern.Habits[state.Habit], offset);
    }

    private long Shows(
        long applied, ReachedOrganisation organisation, in Segment segment, uint ordinal, EndpointState state)
    {
        FaultPlan fault = _model.Plan.Update.Fault;
        long local = _context.LocalOffset(segment);
        if (fault.Trigger == TriggerKind.OnBoot)
        {
            HabitClock clock = ClockOf(organisation, segment, ordinal, state);
            if (!clock.IsAlways)
            {
                long start = clock.NextStart(applied + local);
                return start == HabitClock.Never ? Delivery.Never : start - local;
            }
        }

        long delay = fault.Delay.Sample(organisation.Happenings.Endpoint(ordinal, DrawPurpose.Trigger));
        return fault.Trigger == TriggerKind.Workload
            ? Delivery.Worked(ClockOf(organisation, segment, ordinal, state), local, applied, delay, _context.End)
            : applied + delay;
    }

    private void Clean(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.Cleaned, 0);
        _context.Tally.Clean(slot, organisation.Segments[state.Segment].Kind);
    }

    private void Show(long time, int slot, uint ordinal, EndpointState state)
    {
        _context.Protection.Show(_context.DesignOf(slot, ordinal, state), state.Outcome);
        switch (state.Outcome)
        {
            case Outcome.None:
                break;
            case Outcome.BootLoop or Outcome.CrashOnce:
                Crash(time, slot, ordinal, state);
                break;
            case Outcome.Hang:
                Down(time, slot, ordinal, state, TransitionKind.Hung, TallyColumn.Hung, 0);
                Wait(time, slot, ordinal, state.WithBoot(EndpointState.Hung), 0);
                break;
            case Outcome.Quarantined:
                Down(time, slot, ordinal, state, TransitionKind.Quarantined, TallyColumn.Quarantined, 0);
                Wait(time, slot, ordinal, state.WithBoot(EndpointState.Ticketed), 0);
                break;
            case Outcome.ProcessRestart:
                AgentDies(time, slot, ordinal, state);
                break;
            case Outcome.Slowed:
                Stays(time, slot, ordinal, state, TransitionKind.Slowed, ProtectionState.Slowed);
                break;
            default:
                Stays(time, slot, ordinal, state, TransitionKind.Degraded, ProtectionState.Degraded);
                break;
        }
    }

    private void Crash(long time, int slot, uint ordinal, EndpointState state)
    {
        ulong key = _context.Organisations[slot].EndpointKey(ordinal);
        uint value = _perturbation is { } planted && key % planted.OneIn == planted.Residue ? planted.Value : 0;
        Down(time, slot, ordinal, state, TransitionKind.Crashed, TallyColumn.Crashed, value);
        if (_recovery.FailedBoots == 0 && state.UpAtBoot == 0)
        {
            Wait(time, slot, ordinal, state.WithBoot(EndpointState.Ticketed), 0);
        }
        else
        {
            ScheduleBoot(time, slot, ordinal, state, 1);
        }
    }

    private void Down(
        long time, int slot, uint ordinal, EndpointState state, TransitionKind how, TallyColumn column, uint value)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        ref readonly Segment segment = ref organisation.Segments[state.Segment];
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), how, value);
        _context.Protection.Begin(_context.DesignOf(slot, ordinal, state), ProtectionState.Down, time);
        _context.GoDown(time, slot, segment, state, column);
        if (segment.FirstHost >= 0 && organisation.Service >= 0)
        {
            _context.Raise(slot, time, EventOrder.HostDown, ordinal, state.Bits);
        }
    }

    // The machine stays up in a lesser state until the good artefact comes.
    private void Stays(
        long time, int slot, uint ordinal, EndpointState state, TransitionKind kind, ProtectionState protection)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        ref readonly Segment segment = ref organisation.Segments[state.Segment];
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), kind, 0);
        _context.Protection.Begin(_context.DesignOf(slot, ordinal, state), protection, time);
        long good = Good(time, organisation, segment, ordinal, state);
        if (good != Delivery.Never)
        {
            Schedule(good, slot, ordinal, RecordKind.Restore, state.Bits);
        }
    }

    private void Restore(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.Restored, (uint)state.Outcome);
        _context.Protection.End(_context.DesignOf(slot, ordinal, state), state.Outcome switch
        {
            Outcome.Rejected => ProtectionState.OldContent,
            Outcome.Slowed => ProtectionState.Slowed,
            _ => ProtectionState.Degraded,
        }, time);
    }

    // The course is walked again, for a record has no room for the gap.
    private void AgentDies(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        ref readonly Segment segment = ref organisation.Segments[state.Segment];
        int design = _context.DesignOf(slot, ordinal, state);
        FaultCourse course = FaultWalk.Of(
            _model.Programs[design].Program, organisation.Happenings, ordinal, _recovery.FailedBoots);
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.AgentDied, 0);
        _context.Protection.Begin(design, ProtectionState.AgentDead, time);
        long good = Good(time, organisation, segment, ordinal, state);
        Schedule(Math.Min(time + course.AgentGapMs, good), slot, ordinal, RecordKind.AgentBack, state.Bits);
    }

    private void AgentBack(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.AgentBack, 0);
        _context.Protection.End(_context.DesignOf(slot, ordinal, state), ProtectionState.AgentDead, time);
    }

    private void ScheduleBoot(long crashed, int slot, uint ordinal, EndpointState state, int boot)
    {
        PhiloxBlock bits = _context.Organisations[slot].Happenings.Endpoint(ordinal, DrawPurpose.BootCycle, (uint)boot);
        long cycle = Math.Max(1, _recovery.BootCycle.Sample(bits));
        Schedule(crashed + cycle, slot, ordinal, RecordKind.Boot, state.WithBoot(boot).Bits);
    }

    private void Boot(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        ref readonly Segment segment = ref organisation.Segments[state.Segment];
        bool works = state.Boot == state.UpAtBoot;
        if (works || (time >= _revert && WinsRace(organisation, segment, ordinal, state.Boot)))
        {
            _context.Emitter.Emit(time, organisation.EndpointKey(ordinal),
                works ? TransitionKind.Restarted : TransitionKind.SelfHealed, (uint)state.Boot);
            _context.Recover(time, slot, ordinal, state, works ? TallyColumn.Restarted : TallyColumn.SelfHealed);
            if (segment.FirstHost >= 0 && organisation.Service >= 0)
            {
                // A heal at a boot was no ticket: the organisation only learns that its host is back.
                _context.Raise(slot, time, EventOrder.Heal, ordinal, state.Bits);
            }
        }
        else if (state.Boot < _recovery.FailedBoots)
        {
            _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.BootFailed, (uint)state.Boot);
            ScheduleBoot(time, slot, ordinal, state, state.Boot + 1);
        }
        else
        {
            Wait(time, slot, ordinal, state.WithBoot(EndpointState.Ticketed), (uint)state.Boot);
        }
    }

    private bool WinsRace(ReachedOrganisation organisation, in Segment segment, uint ordinal, int boot)
    {
        uint wire = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Traits).B;
        bool wired = wire < _model.Plan.Fleet.Kinds[segment.Kind].Wired.Threshold32;
        ulong chance = wired ? _model.Recovery.RaceWired : _model.Recovery.RaceWireless;
        return organisation.Happenings.Endpoint(ordinal, DrawPurpose.BootRace, (uint)boot).A < chance;
    }

    // The boot number marks a ticket from here on: a later heal then knows that it was waiting.
    private void Wait(long time, int slot, uint ordinal, EndpointState state, uint failedBoots)
    {
        ulong key = _context.Organisations[slot].EndpointKey(ordinal);
        _context.Emitter.Emit(time, key, TransitionKind.Waiting, failedBoots);
        _context.Raise(slot, time, EventOrder.Waiting, ordinal, state.Bits);
    }
}
