namespace Sim.Engine;

/// <summary>
/// The state of a run that hosts share: reducers, ledger and shards. A host asks for the next window, has the shards
/// step it wherever it likes, and hands the sum of their reports back.
/// </summary>
public sealed class RunState
{
    private readonly RunModel _model;
    private readonly RunOptions _options;
    private readonly List<Transition> _trace = [];
    private Digest128 _releaseDigest;

    /// <summary>The state at the start of a run.</summary>
    public RunState(RunModel model, RunOptions options)
        : this(model, options, Build(model, options))
    {
    }

    /// <summary>The state at the start of a run, over shards that the host has built.</summary>
    public RunState(RunModel model, RunOptions options, IReadOnlyList<Shard> shards)
    {
        _model = model;
        _options = options;
        Rollout = new RolloutReducer(model);
        Ledger = new LedgerReducer(model);
        Shards = shards;
    }

    /// <summary>The rollout.</summary>
    public RolloutReducer Rollout { get; }

    /// <summary>The ledger.</summary>
    public LedgerReducer Ledger { get; }

    /// <summary>The shards.</summary>
    public IReadOnlyList<Shard> Shards { get; }

    /// <summary>The next window in which something happens, or <see cref="long.MaxValue"/> at the end.</summary>
    /// <param name="from">The first window to consider.</param>
    /// <param name="nextOfShards">The earliest next window of the shards.</param>
    public long NextWindow(long from, long nextOfShards)
    {
        long next = Math.Min(Math.Max(from, Rollout.NextWindow), nextOfShards);
        return next < _model.WindowCount ? next : long.MaxValue;
    }

    /// <summary>Begins a window: the rollout decides.</summary>
    public StageOrders Begin(long window)
    {
        (StageOrders orders, _releaseDigest) = Rollout.Step(window, _options.Traces(window) ? _trace : null);
        return orders;
    }

    /// <summary>Ends a window: the ledger writes it down.</summary>
    public RunProgress Complete(long window, in WindowReport shards)
    {
        WindowReport report = shards with
        {
            Digest = shards.Digest + _releaseDigest,
            Events = shards.Events + Rollout.Events,
        };
        Ledger.Step(window, report, Rollout, Shards);
        return new RunProgress(window + 1, _model.WindowCount,
            _model.Plan.WindowEnd(window), report.Events, report.Applied,
            report.WentDown - report.Recovered);
    }

    /// <summary>Ends the run.</summary>
    public RunBooks Finish()
    {
        Ledger.ChainIdle(_model.WindowCount);
        return ShardBooks.Close(_model, Rollout, Ledger, Shards, _trace);
    }

    /// <summary>Saves the state and loads it into new objects, as a later process would.</summary>
    public RunState SaveAndLoad()
    {
        var writer = new SnapshotWriter();
        Write(writer);
        var loaded = new RunState(_model, _options);
        var reader = new SnapshotReader(writer.Written);
        loaded.Read(ref reader);

        // A trace is no state of the run, so no snapshot holds it: it goes over as it is.
        loaded._trace.AddRange(_trace);
        loaded._trace.AddRange(Shards.SelectMany(shard => shard.Trace));
        return loaded;
    }

    /// <summary>Writes all state that the next windows depend on, sealed.</summary>
    public void Write(SnapshotWriter writer)
    {
        writer.Section("run");
        writer.WriteInt64(_model.Plan.Window.Milliseconds);
        writer.WriteInt64(_model.Plan.Duration.Milliseconds);
        writer.WriteInt32(Shards.Count);
        Rollout.Write(writer);
        Ledger.Write(writer);
        foreach (Shard shard in Shards)
            shard.Write(writer);

        writer.Seal();
    }

    /// <summary>Reads what <see cref="Write"/> wrote for the same model and number of shards.</summary>
    /// <exception cref="SnapshotFormatException">It is damaged, or of another run; the state may then be
    /// anything.</exception>
    public void Read(ref SnapshotReader reader)
    {
        reader.Section("run");
        reader.Require(reader.ReadInt64() == _model.Plan.Window.Milliseconds, "the window length is another");
        reader.Require(reader.ReadInt64() == _model.Plan.Duration.Milliseconds, "the duration is another");
        reader.Require(reader.ReadInt32() == Shards.Count, "the number of shards is another");
        Rollout.Read(ref reader);
        Ledger.Read(ref reader);
        foreach (Shard shard in Shards)
            shard.Read(ref reader);

        reader.Unseal();
    }

    private static Shard[] Build(RunModel model, RunOptions options) =>
        [.. Partition.Deal(model.Reached, options.Shards).Select(part => new Shard(model, part, options))];
}
