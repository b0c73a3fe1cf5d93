namespace Sim.Engine;

/// <summary>
/// The second half of a window: the events that reach whole organisations, one organisation after the other, each in its
/// total order (<c>model.md</c> §9). Events that these cause inside the window join a small heap.
/// </summary>
internal sealed class OrganisationDesk
{
    private const int Room = 64;

    private readonly ShardContext _context;
    private readonly RepairDesk _repairs;
    private readonly ServiceDesk _services;
    private readonly PriorityQueue<OrganisationEvent, OrganisationEvent> _caused = new(Room);

    // Made once: a method group of an instance is a new delegate at each use.
    private readonly ScheduleRecord _schedule;

    public OrganisationDesk(ShardContext context, RepairDesk repairs, ServiceDesk services)
    {
        _context = context;
        _repairs = repairs;
        _services = services;
        _schedule = Schedule;
    }

    /// <summary>Handles what the window raised.</summary>
    public void Run()
    {
        Span<OrganisationEvent> raised = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_context.Pending);
        raised.Sort();
        int next = 0;
        while (next < raised.Length || _caused.Count > 0)
        {
            if (_caused.Count > 0 && (next == raised.Length || _caused.Peek().CompareTo(raised[next]) < 0))
            {
                Handle(_caused.Dequeue());
            }
            else
            {
                Handle(raised[next++]);
            }
        }

        _context.Pending.Clear();
    }

    private void Handle(in OrganisationEvent happening)
    {
        long time = _context.WindowStart + happening.Offset;
        int slot = happening.Slot;
        switch (happening.Order)
        {
            case EventOrder.Heal:
                Heal(time, slot, happening.Entity, new EndpointState(happening.State));
                break;
            case EventOrder.RepairEnd:
                RepairEnd(time, slot, happening.Entity, new EndpointState(happening.State));
                break;
            case EventOrder.HostDown:
                _services.HostDown(time, slot, HostOf(slot, happening.Entity, happening.State));
                break;
            case EventOrder.Waiting:
                _repairs.Wait(time, slot, happening.Entity, new EndpointState(happening.State), _schedule);
                break;
            case EventOrder.CrewWake:
                _repairs.Wake(time, slot, _schedule);
                break;
            default:
                _services.Restarted(time, slot, happening.Entity, happening.State);
                break;
        }
    }

    private void Heal(long time, int slot, uint ordinal, EndpointState state)
    {
        if (!state.IsTicket)
        {
            HostUp(time, slot, ordinal, state);
        }
        else if (_repairs.TryHeal(slot, ordinal))
        {
            ReachedOrganisation organisation = _context.Organisations[slot];
            ulong key = organisation.EndpointKey(ordinal);
            TallyColumn how = TallyColumn.SelfHealed;
            if (state.Boot == EndpointState.Hung)
            {
                how = TallyColumn.Restarted;
                _context.Emitter.Emit(time, key, TransitionKind.Restarted, 0);
            }
            else if (state.Cloud)
            {
                how = TallyColumn.CloudHealed;
                _context.Emitter.Emit(time, key, TransitionKind.CloudHealed, (uint)state.Try);
            }
            else
            {
                int boot = _context.Model.Plan.Recovery.FailedBoots + 1 + state.Try;
                _context.Emitter.Emit(time, key, TransitionKind.SelfHealed, (uint)boot);
            }

            Recover(time, slot, ordinal, state, how);
        }
    }

    private void RepairEnd(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        bool keyed = _repairs.NeedsKey(organisation, ordinal, state);
        _context.Emitter.Emit(time, organisation.EndpointKey(ordinal), TransitionKind.Repaired, keyed ? 1u : 0);
        if (_repairs.IsAtMachine(organisation, ordinal, state))
        {
            _context.Tally.RepairAtMachine(slot, organisation.Segments[state.Segment].Kind);
        }

        Recover(time, slot, ordinal, state, TallyColumn.Repaired);
        _repairs.End(time, slot, _schedule);
    }

    private void Recover(long time, int slot, uint ordinal, EndpointState state, TallyColumn how)
    {
        _context.Recover(time, slot, ordinal, state, how);
        HostUp(time, slot, ordinal, state);
    }

    private void HostUp(long time, int slot, uint ordinal, EndpointState state)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        if (organisation.Service < 0 || organisation.Segments[state.Segment].FirstHost < 0)
        {
            return;
        }

        if (_services.HostUp(time, slot, HostOf(slot, ordinal, state.Bits)) is { } restart)
        {
            Schedule(restart.Time, slot, restart.Service, RecordKind.ServiceRestart, restart.Epoch);
        }
    }

    private uint HostOf(int slot, uint ordinal, uint state) =>
        _context.Organisations[slot].HostOf(new EndpointState(state).Segment, ordinal);

    private void Schedule(long time, int slot, uint entity, RecordKind kind, uint state)
    {
        if (time >= _context.End)
        {
            return;
        }

        if (time >= _context.WindowEnd)
        {
            _context.Calendar.Add(time, (uint)slot, entity, (byte)kind, state);
            return;
        }

        Invariant.Holds(time >= _context.WindowStart);
        EventOrder order = kind switch
        {
            RecordKind.Heal => EventOrder.Heal,
            RecordKind.RepairEnd => EventOrder.RepairEnd,
            RecordKind.CrewWake => EventOrder.CrewWake,
            _ => EventOrder.ServiceRestart,
        };
        var caused = new OrganisationEvent(slot, time - _context.WindowStart, order, entity, state);
        _caused.Enqueue(caused, caused);
    }
}
