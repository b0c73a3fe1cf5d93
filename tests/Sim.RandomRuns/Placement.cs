namespace Sim.RandomRuns;

/// <summary>A host and how it runs a scenario; none of it may show in the outcome.</summary>
/// <param name="Host">The host.</param>
/// <param name="Shards">Parts of the fleet.</param>
/// <param name="Threads">Threads of the actor host.</param>
/// <param name="SnapshotEvery">Save, load and continue at every n-th window; 0 for never.</param>
public sealed record Placement(IRunHost Host, int Shards = 1, int Threads = 1, int SnapshotEvery = 0)
{
    /// <summary>Stops its runs.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Keep the transitions of every window.</summary>
    public bool TraceAll { get; init; }

    /// <summary>Runs a scenario.</summary>
    /// <param name="plan">The scenario.</param>
    /// <param name="traceWindow">Window whose transitions are kept, or null.</param>
    public RunOutcome Run(ScenarioPlan plan, long? traceWindow = null)
    {
        var options = new RunOptions
        {
            Shards = Shards, Threads = Threads, SnapshotEvery = SnapshotEvery, TraceWindow = traceWindow,
            TraceAll = TraceAll,
        };
        return ResultBuilder.Build(plan, Host.Run(plan, options, SilentObserver.Instance, Stop));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Host.Name} ({Shards} shards, {Threads} threads, snapshot every {SnapshotEvery} windows)";
}
