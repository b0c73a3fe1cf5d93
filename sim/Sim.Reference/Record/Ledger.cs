namespace Sim.Reference;

/// <summary>
/// What has happened: transitions binned into windows, the digest chain, counters (model §10). It is told of everything
/// in the order of time.
/// </summary>
/// <param name="plan">The scenario.</param>
/// <param name="traces">Windows whose transitions are kept.</param>
/// <param name="census">Who is expected online.</param>
/// <param name="closed">Told of every window that is closed.</param>
/// <param name="stop">Ends the run between two windows.</param>
internal sealed class Ledger(
    ScenarioPlan plan, Func<long, bool> traces, OnlineCensus census, Action<Ledger, WindowRecord> closed,
    CancellationToken stop)
{
    private readonly long _window = plan.Window.Milliseconds;
    private readonly long _duration = plan.Duration.Milliseconds;
    private readonly SortedDictionary<TransitionKind, long> _counts = [];
    private readonly DigestChain _chain = new();
    private Digest128 _digest;
    private long _servicesDown;
    private long _unprotected;
    private long _downSince;

    /// <summary>When the rollout was halted; null if it was not.</summary>
    public long? HaltedAt { get; private set; }

    /// <summary>When the artefact was reverted; null if it was not.</summary>
    public long? RevertedAt { get; private set; }

    /// <summary>Number of transitions.</summary>
    public long Events => _counts.Values.Sum();

    /// <summary>Endpoints that went down.</summary>
    public long WentDown => TransitionKinds.WaysDown.Sum(Count);

    /// <summary>Most endpoints down at one moment.</summary>
    public long PeakDown { get; private set; }

    /// <summary>Online share of the endpoints down, integrated over their time down, in 2^-16 ms (model §11).</summary>
    public Int128 ExpectedUseDown { get; private set; }

    /// <summary>Repairs by hand.</summary>
    public RepairStatistics Repairs { get; private set; }

    /// <summary>The windows that are closed.</summary>
    public List<WindowRecord> Windows { get; } = [];

    /// <summary>The transitions of the traced windows, in the order of the agenda.</summary>
    public List<Transition> Transitions { get; } = [];

    /// <summary>Outages, those under way at the end of the run without an end.</summary>
    public List<ServiceOutage> Outages { get; } = [];

    /// <summary>Endpoints down now.</summary>
    public List<Endpoint> Down { get; } = [];

    private long Current => Windows.Count;

    private long Recovered => TransitionKinds.WaysBack.Sum(Count);

    /// <summary>Number of transitions of a kind.</summary>
    public long Count(TransitionKind kind) => _counts.GetValueOrDefault(kind);

    /// <summary>Closes the windows that end at or before a moment.</summary>
    public void Advance(long time)
    {
        while ((Current + 1) * _window <= time)
            CloseWindow();
    }

    /// <summary>Notes a transition of the current window.</summary>
    public void Note(long time, ulong entity, TransitionKind kind, long value)
    {
        _counts[kind] = Count(kind) + 1;
        _digest += Digest128.Of(time, entity, (byte)kind, (uint)value);
        HaltedAt = kind == TransitionKind.Halted ? time : HaltedAt;
        RevertedAt = kind == TransitionKind.Reverted ? time : RevertedAt;
        if (traces(Current))
            Transitions.Add(new Transition(time, entity, (byte)kind, (uint)value));
    }

    /// <summary>An endpoint applied the release.</summary>
    public void Applied(Endpoint endpoint, long now)
    {
        Note(now, endpoint.Key, TransitionKind.Applied, 0);
        endpoint.AppliedAt = now;
    }

    /// <summary>The good artefact came in time.</summary>
    public void Cleaned(Endpoint endpoint, long now)
    {
        Note(now, endpoint.Key, TransitionKind.Cleaned, 0);
        endpoint.CleanedAt = now;
    }

    /// <summary>An endpoint goes down as its outcome has it.</summary>
    public void GoesDown(Endpoint endpoint, long now)
    {
        Note(now, endpoint.Key, endpoint.Shown!.Shows!.Value, 0);
        NoteDown(now);
        Down.Add(endpoint);
    }

    /// <summary>An endpoint that is up came into or out of a state without protection.</summary>
    public void CountUnprotected(Endpoint endpoint, int change) =>
        _unprotected += OutcomeTraits.IsGap(endpoint.Shown!.State) ? change : 0;

    /// <summary>An endpoint is up again: healed or repaired.</summary>
    public void CameBack(Endpoint endpoint, TransitionKind by, long value, long now)
    {
        Note(now, endpoint.Key, by, value);
        NoteDown(now);
        Down.Remove(endpoint);
        CountOutage(endpoint, now);
        endpoint.EndedAt = now;
        endpoint.BackBy = by;
    }

    /// <summary>A technician begins a repair, "a wait is the time from Waiting to the start".</summary>
    public void RepairStarted(Endpoint endpoint, long worked, bool key, long now)
    {
        Note(now, endpoint.Key, TransitionKind.RepairStarted, 0);
        long wait = now - endpoint.WaitingSince;
        Repairs += new RepairStatistics(wait, worked, 0, 1, wait > 0 ? 1 : 0, key ? 1 : 0);
    }

    /// <summary>A service went down.</summary>
    public void OutageBegins(HostedService service)
    {
        _servicesDown++;
        Outages.Add(new ServiceOutage(
            service.Organisation.Key, service.Index, service.Outages, service.DownSince, null));
    }

    /// <summary>A service is up again.</summary>
    public void OutageEnds(HostedService service, long now)
    {
        _servicesDown--;
        int place = Outages.FindIndex(outage => outage.Organisation == service.Organisation.Key
            && outage.Service == service.Index
            && outage.UpAt is null);
        Outages[place] = Outages[place] with { UpAt = now };
    }

    /// <summary>Closes the last windows: "every window 0 … ceil(duration / window) - 1, idle or not".</summary>
    public void CloseAll()
    {
        while (Current * _window < _duration)
            CloseWindow();

        NoteDown(_duration);
        Down.ForEach(endpoint => CountOutage(endpoint, _duration));
    }

    private void CountOutage(Endpoint endpoint, long until) =>
        ExpectedUseDown += census.ExpectedUse(endpoint, endpoint.ShownAt!.Value, until);

    // As many as are down before a change were so for at least a millisecond, unless they went down at this very
    // moment.
    private void NoteDown(long now)
    {
        if (now > _downSince)
        {
            PeakDown = Math.Max(PeakDown, Down.Count);
            _downSince = now;
        }
    }

    private void CloseWindow()
    {
        stop.ThrowIfCancellationRequested();
        // "the end of the run cuts the last window short"
        long end = Math.Min((Current + 1) * _window, _duration);
        _chain.Append(Current, _digest, StateHash());
        _digest = default;
        Windows.Add(new WindowRecord(
            Current, end, _chain.ToHex(), Down.Count, Count(TransitionKind.Applied), WentDown,
            Count(TransitionKind.Crashed), Recovered, _unprotected, _servicesDown, census.ExpectedAt(end),
            census.DownAt(end, Down)));
        closed(this, Windows[^1]);
    }

    // "folds, with Mix.Combine from 0: endpoints down, applied, crashed, recovered so far, services down, stages open,
    // 1 if halted, 1 if reverted"
    private ulong StateHash()
    {
        long[] state =
        [
            Down.Count, Count(TransitionKind.Applied), WentDown, Recovered, _servicesDown,
            Count(TransitionKind.StageOpened), HaltedAt is null ? 0 : 1, RevertedAt is null ? 0 : 1,
        ];
        return state.Aggregate(0UL, (hash, value) => Mix.Combine(hash, (ulong)value));
    }
}
