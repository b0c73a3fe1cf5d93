using Sim.Fleet;
using Sim.Kernel;

namespace Sim.Engine;

/// <summary>Tickets and technicians of a shard's organisations (<c>model.md</c> §6 and §7).</summary>
internal sealed class RepairDesk
{
    private readonly ShardContext _context;
    private readonly RecoveryTable _recovery;
    private readonly HandsPlan? _hands;
    private readonly CrewTable? _crews;
    private readonly HealRace _race;
    private readonly TicketQueues _queues;
    private readonly ClaimBits _claims;
    private readonly CrewState[] _states;
    private RepairStatistics _statistics;

    public RepairDesk(ShardContext context)
    {
        _context = context;
        _recovery = context.Model.Recovery;
        _hands = context.Model.Plan.Recovery.Hands;
        _crews = _hands is null ? null : new CrewTable(_hands);
        _race = new HealRace(context.Model);
        _queues = new TicketQueues(context.Organisations.Length * _recovery.Classes);
        _claims = new ClaimBits(context.Organisations.Select(o => o.Source.Size));
        _states = new CrewState[context.Organisations.Length];
        Array.Fill(_states, new CrewState { Start = CrewState.Unset });
    }

    /// <summary>Sums over the repairs so far.</summary>
    public RepairStatistics Statistics => _statistics;

    /// <summary>A machine begins to wait: it becomes a ticket, and its heal race is decided.</summary>
    public void Wait(long time, int slot, uint ordinal, EndpointState state, ScheduleRecord schedule)
    {
        ReachedOrganisation organisation = _context.Organisations[slot];
        ref readonly Segment segment = ref organisation.Segments[state.Segment];
        ref CrewState crew = ref _states[slot];
        _statistics.Tickets++;
        crew.Waiting++;
        DeviceKindPlan kind = _context.Model.Plan.Fleet.Kinds[segment.Kind];
        long local = _context.LocalOffset(segment);
        Heal? healed = state.Boot == EndpointState.Hung
            ? _race.Reset(organisation, ordinal, segment.Kind, local, time)
            : _race.Winner(organisation, ordinal, kind, segment.Kind, local, time);
        if (healed is { } heal)
        {
            schedule(heal.Time, slot, ordinal, RecordKind.Heal, state.WithHeal(heal.Cloud, heal.Attempt).Bits);
        }

        if (_hands is null)
        {
            return;
        }

        _queues.Enqueue((slot * _recovery.Classes) + _recovery.ClassOfKind[segment.Kind], new Ticket(time, ordinal, state.Bits));
        if (crew.Start == CrewState.Unset)
        {
            long mobilised = _hands.Mobilisation.Sample(organisation.Happenings.Organisation(DrawPurpose.Mobilisation));
            crew.Start = Math.Max(time, _hands.GuidanceAt.Milliseconds) + mobilised;
            schedule(crew.Start, slot, 0, RecordKind.CrewWake, 0);
        }

        Dispatch(time, slot, schedule);
    }

    /// <summary>Claims a ticket for a heal; false if a technician was first.</summary>
    public bool TryHeal(int slot, uint ordinal)
    {
        bool free = _claims.TryClaim(slot, ordinal);
        _states[slot].Waiting -= free ? 1 : 0;
        return free;
    }

    /// <summary>Crews start, or more come to work.</summary>
    public void Wake(long time, int slot, ScheduleRecord schedule)
    {
        _states[slot].NextWake = 0;
        Dispatch(time, slot, schedule);
    }

    /// <summary>A repair ended: its technician is free.</summary>
    public void End(long time, int slot, ScheduleRecord schedule)
    {
        _states[slot].Running--;
        Dispatch(time, slot, schedule);
    }

    /// <summary>Whether a machine's repair needs its recovery key; a reset never does.</summary>
    public bool NeedsKey(ReachedOrganisation organisation, uint ordinal, EndpointState state)
    {
        int kind = organisation.Segments[state.Segment].Kind;
        PhiloxBlock traits = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Traits);
        DeviceKindPlan plan = _context.Model.Plan.Fleet.Kinds[kind];
        return NeedsKey(traits, state, plan, Method(traits, kind, plan));
    }

    /// <summary>
    /// Whether a repair needs a person at the machine: without out-of-band access, where anybody ever is. A virtual machine has no
    /// place to stand at.
    /// </summary>
    public bool IsAtMachine(ReachedOrganisation organisation, uint ordinal, EndpointState state)
    {
        int kind = organisation.Segments[state.Segment].Kind;
        PhiloxBlock traits = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Traits);
        FleetPlan fleet = _context.Model.Plan.Fleet;
        return traits.C >= fleet.Kinds[kind].OutOfBand.Threshold32
            && fleet.AttendancePatterns[_context.Model.Tables.AttendanceOfKind[kind]].Days != 0;
    }

    public void Write(SnapshotWriter writer)
    {
        writer.Section("repairs");
        writer.WriteSpan<CrewState>(_states);
        writer.WriteSpan<RepairStatistics>([_statistics]);
        _queues.Write(writer);
        _claims.Write(writer);
    }

    public void Read(ref SnapshotReader reader)
    {
        reader.Section("repairs");
        reader.ReadInto<CrewState>(_states);
        Span<RepairStatistics> statistics = [default];
        reader.ReadInto(statistics);
        _statistics = statistics[0];
        _queues.Read(ref reader);
        _claims.Read(ref reader);
    }

    private void Dispatch(long time, int slot, ScheduleRecord schedule)
    {
        ref CrewState crew = ref _states[slot];
        if (crew.Waiting == 0 || time < crew.Start)
        {
            return;
        }

        ReachedOrganisation organisation = _context.Organisations[slot];
        long local = _context.Model.LocalOrigin + organisation.HomeOffset + time;
        int active = _crews!.Active(organisation, local);
        while (crew.Running < active && crew.Waiting > 0)
        {
            Start(time, slot, organisation, NextTicket(slot), schedule);
            crew.Running++;
            crew.Waiting--;
        }

        if (crew.Waiting > 0 && crew.NextWake <= time)
        {
            long wake = _crews.NextIncrease(organisation, local);
            if (wake != long.MaxValue)
            {
                crew.NextWake = wake - local + time;
                schedule(crew.NextWake, slot, 0, RecordKind.CrewWake, 0);
            }
        }
    }

    private Ticket NextTicket(int slot)
    {
        for (int queue = slot * _recovery.Classes; ; queue++)
        {
            Invariant.Holds(queue < (slot + 1) * _recovery.Classes);
            while (_queues.Count(queue) > 0)
            {
                Ticket ticket = _queues.Dequeue(queue);
                if (_claims.TryClaim(slot, ticket.Ordinal))
                {
                    return ticket;
                }
            }
        }
    }

    private void Start(
        long time, int slot, ReachedOrganisation organisation, in Ticket ticket, ScheduleRecord schedule)
    {
        var state = new EndpointState(ticket.State);
        int kind = organisation.Segments[state.Segment].Kind;
        PhiloxBlock traits = organisation.Attributes.Endpoint(ticket.Ordinal, DrawPurpose.Traits);
        DeviceKindPlan plan = _context.Model.Plan.Fleet.Kinds[kind];
        RepairMethodPlan method = Method(traits, kind, plan);
        long work = method.Work.Sample(organisation.Happenings.Endpoint(ticket.Ordinal, DrawPurpose.RepairWork));
        if (NeedsKey(traits, state, plan, method))
        {
            work += _hands!.KeyLookup.Sample(organisation.Happenings.Endpoint(ticket.Ordinal, DrawPurpose.KeyLookup));
            _statistics.KeyLookups++;
        }

        _statistics.Started++;
        _statistics.Waited += time > ticket.Since ? 1 : 0;
        _statistics.WaitMs += time - ticket.Since;
        _statistics.WorkMs += Math.Min(work, _context.End - time);
        _context.Emitter.Emit(time, organisation.EndpointKey(ticket.Ordinal), TransitionKind.RepairStarted, 0);
        schedule(time + work, slot, ticket.Ordinal, RecordKind.RepairEnd, ticket.State);
    }

    private static bool NeedsKey(
        in PhiloxBlock traits, EndpointState state, DeviceKindPlan plan, RepairMethodPlan method) =>
        method.NeedsKey && state.Boot != EndpointState.Hung && traits.A < plan.Encrypted.Threshold32;

    private RepairMethodPlan Method(in PhiloxBlock traits, int kind, DeviceKindPlan plan) =>
        _hands!.Methods[traits.C < plan.OutOfBand.Threshold32
            ? _recovery.OutOfBandMethodOfKind[kind]
            : _recovery.MethodOfKind[kind]];
}
