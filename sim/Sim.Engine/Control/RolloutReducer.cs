namespace Sim.Engine;

/// <summary>
/// The vendor's rollout as a reducer: which scheduled facts (openings, halt, revert, cloud remediation) fall into a
/// window. It emits the release's own transitions and orders the shards to open stages.
/// </summary>
public sealed class RolloutReducer
{
    private readonly RunModel _model;
    private readonly (long Time, TransitionKind Kind, uint Value)[] _facts;
    private int _next;

    /// <summary>The reducer at the start of a run.</summary>
    public RolloutReducer(RunModel model)
    {
        _model = model;
        _facts = [.. Facts(model).Where(f => f.Time >= 0 && f.Time < model.Plan.Duration.Milliseconds)
            .OrderBy(f => f.Time).ThenBy(f => f.Kind).ThenBy(f => f.Value)];
    }

    /// <summary>Stages that are open.</summary>
    public int StagesOpen { get; private set; }

    /// <summary>Whether it was halted.</summary>
    public bool Halted { get; private set; }

    /// <summary>Whether it was reverted.</summary>
    public bool Reverted { get; private set; }

    /// <summary>Release transitions so far.</summary>
    public long Events => _next;

    /// <summary>Release transitions of a kind so far.</summary>
    public long Count(TransitionKind kind) => _facts.Take(_next).Count(f => f.Kind == kind);

    /// <summary>The window of the next fact, or <see cref="long.MaxValue"/>.</summary>
    public long NextWindow =>
        _next == _facts.Length ? long.MaxValue : _facts[_next].Time / _model.Plan.Window.Milliseconds;

    /// <summary>Takes the facts of a window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="trace">Gets the transitions, if not null.</param>
    /// <returns>Orders for the shards and the digest of the release's own transitions.</returns>
    public (StageOrders Orders, Digest128 Digest) Step(long window, List<Transition>? trace)
    {
        ulong open = 0;
        Digest128 digest = default;
        while (NextWindow == window)
        {
            (long time, TransitionKind kind, uint value) = _facts[_next++];
            digest += Digest128.Of(time, _model.UpdateKey, (byte)kind, value);
            trace?.Add(new Transition(time, _model.UpdateKey, (byte)kind, value));
            if (kind == TransitionKind.StageOpened)
            {
                open |= 1UL << (int)value;
                StagesOpen++;
            }

            Halted |= kind == TransitionKind.Halted;
            Reverted |= kind == TransitionKind.Reverted;
        }

        return (new StageOrders(open), digest);
    }

    /// <summary>Writes the state.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Section("rollout");
        writer.WriteInt32(_next);
        writer.WriteInt32(StagesOpen);
        writer.WriteInt32((Halted ? 1 : 0) | (Reverted ? 2 : 0));
    }

    /// <summary>Reads the state.</summary>
    public void Read(ref SnapshotReader reader)
    {
        reader.Section("rollout");
        _next = reader.ReadInt32();
        StagesOpen = reader.ReadInt32();
        int flags = reader.ReadInt32();
        Halted = (flags & 1) != 0;
        Reverted = (flags & 2) != 0;
    }

    private static IEnumerable<(long Time, TransitionKind Kind, uint Value)> Facts(RunModel model)
    {
        StageTable stages = model.Stages;
        for (int stage = 0; stage < stages.Opens.Length; stage++)
        {
            if (stages.Opens[stage] < stages.Stop)
                yield return (stages.Opens[stage], TransitionKind.StageOpened, (uint)stage);
        }

        yield return (stages.Halt, TransitionKind.Halted, 0);
        yield return (stages.Revert, TransitionKind.Reverted, 0);
        yield return (model.Recovery.CloudAt, TransitionKind.CloudOffered, 0);
    }
}
