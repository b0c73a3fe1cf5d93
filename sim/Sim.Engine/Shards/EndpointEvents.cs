using Sim.Engine.Books;
using Sim.Engine.Hosting;
using Sim.Engine.Model;
using Sim.Fleet;
using Sim.Kernel;

namespace Sim.Engine.Shards;

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
    private readonly ulong _faulty;
    private readonly long _revert;

    public EndpointEvents(ShardContext context, Perturbation? perturbation)
    {
        _context = context;
        _model = context.Model;
        _recovery = context.Model.Plan.Recovery;
        _delivery = new Delivery(context.Model.Plan);
        _perturbation = perturbation;
        _faulty = _model.Outcome.IsHarmless ? 0 : _model.Plan.Update.Fault.Probability.Threshold32;
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
            case RecordKind.Crash:
                Crash(time, slot, entity, new EndpointState(state));
                break;
            case RecordKind.Boot:
                Boot(time, slot, entity, new EndpointState(state));
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
        if (_faulty == 0 || organisation.Happenings.Endpoint(ordinal, DrawPurpose.Fault).A >= _faulty)
        {
            return;
        }

        HabitClock clock = ClockOf(organisation, segment, ordinal, state);
        long local = _context.LocalOffset(segment);
        long shows = Shows(time, organisation, ordinal, clock, local);
        long good = _revert == StageTable.Never
            ? Delivery.Never
            : _delivery.Time(clock, local, organisation.Happenings, ordinal, Math.Max(_revert, time), long.MaxValue, 1);
        if (good <= shows && good < _context.End)
        {
            Schedule(good, slot, ordinal, RecordKind.Clean, state.Bits);
        }
        else
        {
            Schedule(shows, slot, ordinal, RecordKind.Crash, state.Bits);
        }
    }

    private HabitClock ClockOf(ReachedOrganisation organisation, in Segment segment, uint ordinal, EndpointState state)
    {
        OnlinePattern pattern = _model.Plan.Fleet.OnlinePatterns[_model.Tables.PatternOfKind[segment.Kind]];
        uint offset = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Presence).B;
        return new HabitClock(pattern.Habits[state.Habit], offset);
    }

    private long Shows(long applied, ReachedOrganisation organisation, uint ordinal, in HabitClock clock, long local)
    {
        FaultPlan fault = _model.Plan.Update.Fault;
        if (fault.Trigger == TriggerKind.OnBoot && !clock.IsAlways)
        {
            long start = clock.NextStart(applied + local);
            return start == HabitClock.Never ? Delivery.Never : start - local;
        }

        return applied + fault.Delay.Sample(organisation.Happenings.Endpoint(ordinal, DrawPurpose.Trigger));
    }

    private void Clean(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.Cleaned, 0);
        _context.Tally.Clean(slot, organisation.Segments[state.Segment].Kind);
    }

    private void Crash(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        ref readonly Segment segment = ref organisation.Segments[state.Segment];
        ulong key = organisation.EndpointKey(ordinal);
        uint value = _perturbation is { } planted && key % planted.OneIn == planted.Residue ? planted.Value : 0;
        _context.Emitter.Emit(time, key, TransitionKind.Crashed, value);
        _context.Tally.Crash(slot, segment.Kind, _context.HabitSlot(segment, state), segment.Zone, time);
        if (segment.FirstHost >= 0 && organisation.Service >= 0)
        {
            _context.Raise(slot, time, EventOrder.HostDown, ordinal, state.Bits);
        }

        if (_recovery.FailedBoots == 0)
        {
            Wait(time, slot, ordinal, state, 0);
        }
        else
        {
            ScheduleBoot(time, slot, ordinal, state, 1);
        }
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
        if (time >= _revert && WinsRace(organisation, segment, ordinal, state.Boot))
        {
            _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.SelfHealed, (uint)state.Boot);
            _context.Tally.Recover(slot, segment.Kind, _context.HabitSlot(segment, state), segment.Zone, time,
                TallyColumn.SelfHealed);
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
            Wait(time, slot, ordinal, state, (uint)state.Boot);
        }
    }

    private bool WinsRace(ReachedOrganisation organisation, in Segment segment, uint ordinal, int boot)
    {
        uint wire = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Traits).B;
        bool wired = wire < _model.Plan.Fleet.Kinds[segment.Kind].Wired.Threshold32;
        ulong chance = wired ? _model.Recovery.RaceWired : _model.Recovery.RaceWireless;
        return organisation.Happenings.Endpoint(ordinal, DrawPurpose.BootRace, (uint)boot).A < chance;
    }

    // Boot 63 marks a ticket from here on: a later heal then knows that it was waiting.
    private void Wait(long time, int slot, uint ordinal, EndpointState state, uint failedBoots)
    {
        ulong key = _context.Organisations[slot].EndpointKey(ordinal);
        _context.Emitter.Emit(time, key, TransitionKind.Waiting, failedBoots);
        _context.Raise(slot, time, EventOrder.Waiting, ordinal, state.WithBoot(EndpointState.Ticketed).Bits);
    }
}
