using Sim.Engine;
using Sim.Engine.Hosting;

namespace Sim.Actors.Tests;

/// <summary>A host and how it runs a scenario; none of it may show in the outcome.</summary>
/// <param name="Host">The host.</param>
/// <param name="Shards">Parts of the fleet.</param>
/// <param name="Threads">Threads of the actor host.</param>
/// <param name="SnapshotEvery">Save, load and continue at every n-th window; 0 for never.</param>
internal sealed record Placement(IRunHost Host, int Shards = 1, int Threads = 1, int SnapshotEvery = 0)
{
    public RunOutcome Run(RunModel model, long? traceWindow = null)
    {
        var options = new RunOptions
        {
            Shards = Shards, Threads = Threads, SnapshotEvery = SnapshotEvery, TraceWindow = traceWindow,
        };
        return Host.Run(model, options, SilentObserver.Instance, TestContext.Current.CancellationToken);
    }

    public override string ToString() =>
        $"{Host.Name} ({Shards} shards, {Threads} threads, snapshot every {SnapshotEvery} windows)";
}
