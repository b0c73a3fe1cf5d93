namespace Sim.Reference;

/// <summary>
/// What has happened: transitions binned into windows, the digest chain, counters (model §10). It is told of everything
/// in the order of time.
/// </summary>
internal sealed class Ledger
{
    private readonly long _window;
    private readonly long _duration;
    private readonly Func<long, bool> _traces;
    private readonly OnlineCensus _census;
    private readonly Action<Ledger, WindowRecord> _closed;
    private readonly CancellationToken _stop;
    private readonly List<WindowRecord> _windows = [];
    private readonly List<Transition> _transitions = [];
    private readonly List<ServiceOutage> _outages = [];
    private readonly List<Endpoint> _down = [];
    private readonly SortedDictionary<int, long> _downByOrganisation = [];
    private readonly ReleaseState _release = new();
    private readonly DigestChain _chain = new();
    private Digest128 _digest;
    private long _servicesDown;
    private long _unprotected;
    private long _downSince;

    /// <summary>An empty ledger, which tells of every window that it closes.</summary>
    public Ledger(
        ScenarioPlan plan, Func<long, bool> traces, OnlineCensus census, Action<Ledger, WindowRecord> closed,
        CancellationToken stop)
    {
        _stop = stop;
        _closed = closed;
        _window = plan.Window.Milliseconds;
        _duration = plan.Duration.Milliseconds;
        _traces = traces;
        _census = census;
    }

    /// <summary>How far the release has come.</summary>
    public ReleaseState Release => _release;

    /// <summary>Counts of the run.</summary>
    public ReferenceTotals Totals { get; } = new();

    /// <summary>Number of transitions.</summary>
    public long Events { get; private set; }

    /// <summary>The windows that are closed.</summary>
    public IReadOnlyList<WindowRecord> Windows => _windows;

    /// <summary>The transitions of the traced windows, in the order of the agenda.</summary>
    public IReadOnlyList<Transition> Transitions => _transitions;

    /// <summary>Outages, those under way at the end of the run without an end.</summary>
    public IReadOnlyList<ServiceOutage> Outages => _outages;

    /// <summary>Endpoints down now.</summary>
    public IReadOnlyList<Endpoint> Down => _down;

    private long Current => _windows.Count;

    /// <summary>Endpoints of an organisation that went down.</summary>
    public long WentDownOf(Organisation organisation) =>
        _downByOrganisation.GetValueOrDefault(organisation.Number);

    /// <summary>Closes the windows that end at or before a moment.</summary>
    public void Advance(long time)
    {
        while ((Current + 1) * _window <= time)
        {
            CloseWindow();
        }
    }

    /// <summary>Notes a transition of the current window.</summary>
    public void Note(long time, ulong entity, TransitionKind kind, long value)
    {
        Transition transition = new(time, entity, (byte)kind, (uint)value);
        Events++;
        _digest += Digest128.Of(time, entity, (byte)kind, (uint)value);
        _release.Note(kind, time);
        if (_traces(Current))
        {
            _transitions.Add(transition);
        }
    }

    /// <summary>An endpoint applied the release.</summary>
    public void Applied(Endpoint endpoint, long now)
    {
        Note(now, endpoint.Key, TransitionKind.Applied, 0);
        endpoint.AppliedAt = now;
        Totals.Exposed++;
    }

    /// <summary>The good artefact came in time.</summary>
    public void Cleaned(Endpoint endpoint, long now)
    {
        Note(now, endpoint.Key, TransitionKind.Cleaned, 0);
        endpoint.CleanedAt = now;
        Totals.Cleaned++;
    }

    /// <summary>An endpoint went down as its outcome has it.</summary>
    public void WentDown(Endpoint endpoint, long now)
    {
        TransitionKind how = endpoint.Shown!.Shows!.Value;
        Note(now, endpoint.Key, how, 0);
        Totals.WentDown++;
        Totals.Crashed += how == TransitionKind.Crashed ? 1 : 0;
        NoteDown(now);
        _down.Add(endpoint);
        _downByOrganisation[endpoint.Organisation.Number] = WentDownOf(endpoint.Organisation) + 1;
    }

    /// <summary>An endpoint that is up came into or out of a state without protection.</summary>
    public void CountUnprotected(Endpoint endpoint, int change) =>
        _unprotected += OutcomeTraits.IsGap(endpoint.Shown!.State) ? change : 0;

    /// <summary>An endpoint is up again: healed or repaired.</summary>
    public void CameBack(Endpoint endpoint, TransitionKind by, long value, long now)
    {
        Note(now, endpoint.Key, by, value);
        Totals.CountBack(by);
        NoteDown(now);
        _down.Remove(endpoint);
        CountOutage(endpoint, now);
        endpoint.EndedAt = now;
        endpoint.BackBy = by;
    }

    /// <summary>A service went down.</summary>
    public void OutageBegins(HostedService service)
    {
        _servicesDown++;
        _outages.Add(new ServiceOutage(
            service.Organisation.Key, service.Index, service.Outages, service.DownSince, null));
    }

    /// <summary>A service is up again.</summary>
    public void OutageEnds(HostedService service, long now)
    {
        _servicesDown--;
        int place = _outages.FindIndex(outage => outage.Organisation == service.Organisation.Key
            && outage.Service == service.Index
            && outage.UpAt is null);
        _outages[place] = _outages[place] with { UpAt = now };
    }

    /// <summary>Closes the last windows: "every window 0 … ceil(duration / window) - 1, idle or not".</summary>
    public void CloseAll()
    {
        while (Current * _window < _duration)
        {
            CloseWindow();
        }

        NoteDown(_duration);
        Totals.StillDown = _down.Count;
        _down.ForEach(endpoint => CountOutage(endpoint, _duration));
    }

    private void CountOutage(Endpoint endpoint, long until)
    {
        Totals.DownMilliseconds += until - endpoint.ShownAt!.Value;
        Totals.ExpectedUseDown += _census.ExpectedUse(endpoint, endpoint.ShownAt!.Value, until);
    }

    // As many as are down before a change were so for at least a millisecond, unless they went down at this very
    // moment.
    private void NoteDown(long now)
    {
        if (now > _downSince)
        {
            Totals.PeakDown = Math.Max(Totals.PeakDown, _down.Count);
            _downSince = now;
        }
    }

    private void CloseWindow()
    {
        _stop.ThrowIfCancellationRequested();
        // "the end of the run cuts the last window short"
        long end = Math.Min((Current + 1) * _window, _duration);
        UInt128 downOnline = _census.DownAt(end, _down);
        _chain.Append(Current, _digest, StateHash());
        _digest = default;
        WindowRecord closed = new()
        {
            Index = Current,
            EndsAt = end,
            Chain = _chain.ToHex(),
            Down = _down.Count,
            Applied = Totals.Exposed,
            WentDown = Totals.WentDown,
            Crashed = Totals.Crashed,
            Recovered = Totals.Recovered,
            Unprotected = _unprotected,
            ServicesDown = _servicesDown,
            ExpectedOnline = _census.ExpectedAt(end),
            DownExpectedOnline = downOnline,
        };
        _windows.Add(closed);
        _closed(this, closed);
    }

    // "folds, with Mix.Combine from 0: endpoints down, applied, crashed, recovered so far, services down, stages open,
    // 1 if halted, 1 if reverted"
    private ulong StateHash()
    {
        long[] state =
        [
            _down.Count, Totals.Exposed, Totals.WentDown, Totals.Recovered, _servicesDown,
            _release.StagesOpen, _release.HaltedAt is null ? 0 : 1, _release.RevertedAt is null ? 0 : 1,
        ];
        return state.Aggregate(0UL, (hash, value) => Mix.Combine(hash, (ulong)value));
    }
}
