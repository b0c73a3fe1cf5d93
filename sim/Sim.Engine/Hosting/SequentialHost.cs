namespace Sim.Engine;

/// <summary>Steps all shards one after the other on the calling thread.</summary>
public sealed class SequentialHost : IRunHost
{
    /// <inheritdoc/>
    public string Name => "sequential";

    /// <inheritdoc/>
    public RunBooks Run(
        ScenarioPlan plan, RunOptions options, IRunObserver observer, CancellationToken cancellation) =>
        Run(RunModel.Build(plan), options, observer, cancellation);

    /// <summary>Runs a model that was built before, as for many runs of one fleet.</summary>
    public static RunBooks Run(RunModel model, RunOptions options, IRunObserver observer,
        CancellationToken cancellation)
    {
        var state = new RunState(model, options);
        long window = Next(state, 0);
        for (long stepped = 1; window != long.MaxValue; stepped++)
        {
            cancellation.ThrowIfCancellationRequested();
            StageOrders orders = state.Begin(window);
            WindowReport report = default;
            for (int shard = 0; shard < state.Shards.Count; shard++)
                report += state.Shards[shard].Step(window, orders);

            observer.OnWindow(state.Complete(window, report));
            if (options.SnapshotEvery > 0 && stepped % options.SnapshotEvery == 0)
                state = state.SaveAndLoad();

            window = Next(state, window + 1);
        }

        return state.Finish();
    }

    private static long Next(RunState state, long from)
    {
        long next = long.MaxValue;
        for (int shard = 0; shard < state.Shards.Count; shard++)
            next = Math.Min(next, state.Shards[shard].NextWindow(from));

        return state.NextWindow(from, next);
    }
}
