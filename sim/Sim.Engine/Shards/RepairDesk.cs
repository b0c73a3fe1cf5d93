namespace Sim.Engine;

/// <summary>Tickets and technicians of a shard's organisations (<c>model.md</c> §6 and §7).</summary>
internal sealed class RepairDesk(ShardContext context, OrganisationAgenda agenda)
{
    private readonly RecoveryTable _recovery = context.Model.Recovery;
    private readonly HandsPlan? _hands = context.Model.Plan.Recovery.Hands;
    private readonly CrewTable? _crews =
        context.Model.Plan.Recovery.Hands is { } hands ? new CrewTable(hands, context.Model.Plan.Start) : null;

    private readonly Awareness? _awareness =
        context.Model.Plan.Recovery.Hands is { } awaited ? new Awareness(context.Model, awaited) : null;

    private readonly HealRace _race = new(context.Model);
    private readonly TicketQueues _queues = new(context.Organisations.Length * context.Model.Recovery.Classes);
    private readonly ClaimBits _claims = new(context.Organisations.Select(o => o.Source.Size));
    private readonly CrewState[] _states =
        [.. context.Organisations.Select(_ => new CrewState { Start = CrewState.Unset })];

    private RepairStatistics _statistics;

    /// <summary>Sums over the repairs so far.</summary>
    public RepairStatistics Statistics => _statistics;

    /// <summary>A machine begins to wait: it becomes a ticket, and its heal race is decided.</summary>
    public void Wait(in Visit visit)
    {
        ref CrewState crew = ref _states[visit.Slot];
        _statistics.Tickets++;
        crew.Waiting++;
        Heal? healed = visit.State.Boot == EndpointState.Hung ? _race.Reset(visit) : _race.Winner(visit);
        if (healed is { } heal)
        {
            EndpointState state = visit.State.WithHeal(heal.Cloud, heal.Attempt);
            agenda.Schedule(heal.Time, visit.Slot, visit.Ordinal, RecordKind.Heal, state.Bits);
        }

        if (_hands is null)
            return;

        _queues.Enqueue(
            Queue(visit.Slot, _recovery.ClassOfKind[visit.Kind]),
            new Ticket(visit.Time, visit.Ordinal, visit.State.Bits));
        if (_awareness!.Learns(visit, ref crew))
            agenda.Schedule(crew.Start, visit.Slot, 0, RecordKind.CrewWake, 0);

        Dispatch(visit.Time, visit.Slot);
    }

    /// <summary>Claims a ticket for a heal; false if a technician was first.</summary>
    public bool TryHeal(in Visit visit)
    {
        bool free = _claims.TryClaim(visit.Slot, visit.Ordinal);
        _states[visit.Slot].Waiting -= free ? 1 : 0;
        return free;
    }

    /// <summary>Crews start, or more come to work.</summary>
    public void Wake(long time, int slot)
    {
        _states[slot].NextWake = 0;
        Dispatch(time, slot);
    }

    /// <summary>A repair ended: its technician is free.</summary>
    public void End(long time, int slot)
    {
        _states[slot].Running--;
        Dispatch(time, slot);
    }

    /// <summary>Whether a machine's repair needs its recovery key; a reset never does.</summary>
    public bool NeedsKey(in Visit visit)
    {
        PhiloxBlock traits = visit.Attribute(DrawPurpose.Traits);
        return NeedsKey(visit, traits, Method(visit, traits));
    }

    /// <summary>
    /// Whether a repair needs a person at the machine: without out-of-band access, where anybody ever is. A virtual
    /// machine has no place to stand at.
    /// </summary>
    public static bool IsAtMachine(in Visit visit) =>
        visit.Attribute(DrawPurpose.Traits).C >= visit.KindPlan.OutOfBand.Threshold32
        && visit.Attendance.IsEver;

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

    private void Dispatch(long time, int slot)
    {
        ref CrewState crew = ref _states[slot];
        if (crew.Waiting == 0 || time < crew.Start)
            return;

        ReachedOrganisation organisation = context.Organisations[slot];
        LocalTime home = context.Model.Local[organisation.HomeZone];
        if (time >= crew.ShiftEnds)
        {
            crew.OnDuty = _crews!.OnDuty(organisation, home.At(time));
            crew.ShiftEnds = _crews.NextChange(home, time);
        }

        while (crew.Running < crew.OnDuty && crew.Waiting > 0)
            StartFirst(time, slot, FirstClass(slot, ofHosts: false), ref crew);

        while (crew.Running < organisation.OnCall && FirstClass(slot, ofHosts: true) is >= 0 and var at)
            StartFirst(time, slot, at, ref crew);

        if (crew.Waiting > 0 && crew.NextWake <= time)
        {
            crew.NextWake = _crews!.NextIncrease(organisation, home, time, context.End);
            if (crew.NextWake != long.MaxValue)
                agenda.Schedule(crew.NextWake, slot, 0, RecordKind.CrewWake, 0);
        }
    }

    // The class of the first ticket that nobody has claimed, or -1; of classes of one priority the earlier ticket is
    // first.
    private int FirstClass(int slot, bool ofHosts)
    {
        int first = -1;
        for (int at = 0; at < _recovery.Classes; at++)
        {
            if (first >= 0 && !_recovery.IsTied[at])
                break;

            if ((!ofHosts || _recovery.IsOfHosts[at]) && Waits(slot, at)
                && (first < 0 || IsEarlier(_queues.Peek(Queue(slot, at)), _queues.Peek(Queue(slot, first)))))
            {
                first = at;
            }
        }

        return first;
    }

    // Tickets that healed in the meantime leave the head of the queue.
    private bool Waits(int slot, int at)
    {
        int queue = Queue(slot, at);
        while (_queues.Count(queue) > 0 && _claims.IsClaimed(slot, _queues.Peek(queue).Ordinal))
            _queues.Dequeue(queue);

        return _queues.Count(queue) > 0;
    }

    private int Queue(int slot, int at) => (slot * _recovery.Classes) + at;

    private static bool IsEarlier(in Ticket left, in Ticket right) =>
        left.Since < right.Since || (left.Since == right.Since && left.Ordinal < right.Ordinal);

    private void StartFirst(long time, int slot, int at, ref CrewState crew)
    {
        Ticket ticket = _queues.Dequeue(Queue(slot, at));
        bool free = _claims.TryClaim(slot, ticket.Ordinal);
        Invariant.Holds(free);
        Start(time, slot, ticket);
        crew.Running++;
        crew.Waiting--;
    }

    private void Start(long time, int slot, in Ticket ticket)
    {
        var visit = new Visit(context, time, slot, ticket.Ordinal, new EndpointState(ticket.State));
        PhiloxBlock traits = visit.Attribute(DrawPurpose.Traits);
        RepairMethodPlan method = Method(visit, traits);
        long work = method.Work.Sample(visit.Happening(DrawPurpose.RepairWork));
        if (NeedsKey(visit, traits, method))
        {
            work += _hands!.KeyLookup.Sample(visit.Happening(DrawPurpose.KeyLookup));
            _statistics.KeyLookups++;
        }

        _statistics.Started++;
        _statistics.Waited += time > ticket.Since ? 1 : 0;
        _statistics.WaitMs += time - ticket.Since;
        _statistics.WorkMs += Math.Min(work, context.End - time);
        visit.Note(TransitionKind.RepairStarted);
        agenda.Schedule(time + work, slot, ticket.Ordinal, RecordKind.RepairEnd, ticket.State);
    }

    private static bool NeedsKey(in Visit visit, in PhiloxBlock traits, RepairMethodPlan method) =>
        method.NeedsKey && visit.State.Boot != EndpointState.Hung && traits.A < visit.KindPlan.Encrypted.Threshold32;

    private RepairMethodPlan Method(in Visit visit, in PhiloxBlock traits) =>
        _hands!.Methods[traits.C < visit.KindPlan.OutOfBand.Threshold32
            ? _recovery.OutOfBandMethodOfKind[visit.Kind]
            : _recovery.MethodOfKind[visit.Kind]];
}
