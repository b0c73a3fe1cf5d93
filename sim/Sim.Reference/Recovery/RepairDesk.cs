namespace Sim.Reference;

/// <summary>The tickets of an organisation and the technicians that work on them (model §7).</summary>
/// <param name="run">The run.</param>
/// <param name="organisation">The organisation.</param>
/// <param name="repaired">Told when a repair has ended, and whether a key was looked up.</param>
internal sealed class RepairDesk(RunContext run, Organisation organisation, Action<Endpoint, bool, long> repaired)
{
    private readonly HandsPlan? _hands = run.Plan.Recovery.Hands;
    private readonly Crew? _crew =
        run.Plan.Recovery.Hands is { } hands ? new Crew(organisation, hands, run.Plan.Services) : null;

    private readonly Awareness? _awareness =
        run.Plan.Recovery.Hands is { } known
            ? new Awareness(run, organisation, known, new Crew(organisation, known, run.Plan.Services).OnCall) : null;

    private readonly TicketList _tickets = new();
    private long? _startAt;
    private long _running;

    /// <summary>Files a ticket, from which the technicians' start may follow, and dispatches.</summary>
    public void File(Endpoint endpoint, long now)
    {
        _tickets.Add(endpoint);
        if (_awareness?.StartsAfter(endpoint, now, first: _startAt is null) is long start
            && start < (_startAt ?? long.MaxValue))
        {
            _startAt = start;
            run.Agenda.Add(start, Place.Crew, organisation.Number, 0, CrewChanges);
        }

        Dispatch(now);
    }

    /// <summary>Takes back the ticket of an endpoint that has healed.</summary>
    public void Withdraw(Endpoint endpoint) => _tickets.Remove(endpoint);

    // "From M on, whenever fewer repairs are running than the active crew and tickets wait, the next ticket is
    // started"; "it asks for the active crew of that very moment".
    private void Dispatch(long now)
    {
        while (_crew is not null && _startAt <= now && _running < _crew.ActiveAt(now))
        {
            if (_tickets.TakeFirst(now, ofHosts: false) is not Endpoint next)
                return;

            Start(next, now);
        }

        // "Where the active crew takes no more, the first ticket of a service host is started all the same if fewer
        // repairs are running than people are on call."
        while (_crew is not null && _startAt <= now && _running < _crew.OnCall)
        {
            if (_tickets.TakeFirst(now, ofHosts: true) is not Endpoint host)
                return;

            Start(host, now);
        }
    }

    // At the technicians' start and at each change of the active crew: a dispatch, and the next change.
    private void CrewChanges(long now)
    {
        Dispatch(now);
        run.Agenda.Add(_crew!.NextChangeAfter(now), Place.Crew, organisation.Number, 0, CrewChanges);
    }

    private void Start(Endpoint endpoint, long now)
    {
        RepairMethodPlan method = MethodOf(endpoint);
        bool key = method.NeedsKey && endpoint.Encrypted && endpoint.Shown!.Ends != OutcomeEnd.Reset;
        long work = method.Work.Sample(endpoint.Draw(DrawPurpose.RepairWork));
        work += key ? _hands!.KeyLookup.Sample(endpoint.Draw(DrawPurpose.KeyLookup)) : 0;

        endpoint.InRepair = true;
        _running++;
        run.Ledger.RepairStarted(endpoint, Math.Min(work, run.Plan.Duration.Milliseconds - now), key, now);
        run.Agenda.Add(
            now + work, Place.RepairEnd, organisation.Number, endpoint.Ordinal, time => End(endpoint, key, time));
    }

    private void End(Endpoint endpoint, bool key, long now)
    {
        _running--;
        repaired(endpoint, key, now);
        Dispatch(now);
    }

    // "work (RepairWork, by the kind's method, or the out-of-band method)"
    private RepairMethodPlan MethodOf(Endpoint endpoint)
    {
        string name = endpoint.OutOfBand ? endpoint.Kind.OutOfBandMethod : endpoint.Kind.RepairMethod;
        return _hands!.Methods.First(method => method.Name == name);
    }
}
