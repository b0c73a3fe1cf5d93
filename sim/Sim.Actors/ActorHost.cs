using Akka.Actor;
using Akka.Configuration;

namespace Sim.Actors;

/// <summary>
/// Steps the shards of a run on actors, with a dispatcher of its own that has as many threads as asked for.
/// </summary>
public sealed class ActorHost : IRunHost
{
    internal const string Dispatcher = "sim-dispatcher";

    // A run ends by itself; what is left to stop afterwards are idle actors. Only after a failure may a shard still be
    // in its window; should it never come out, its failure is told all the same, and the thread is a background one.
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public string Name => "actors";

    /// <inheritdoc/>
    /// <exception cref="RunFailedException">An actor failed.</exception>
    public RunBooks Run(
        ScenarioPlan plan, RunOptions options, IRunObserver observer, CancellationToken cancellation) =>
        Run(RunModel.Build(plan), options, observer, cancellation);

    /// <summary>Runs a model that was built before, as for many runs of one fleet.</summary>
    /// <exception cref="RunFailedException">An actor failed.</exception>
    public static RunBooks Run(
        RunModel model, RunOptions options, IRunObserver observer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<IReadOnlyList<ReachedOrganisation>> parts = Partition.Deal(model.Reached, options.Shards);
        return RunOn(model, options, observer, i => new Shard(model, parts[i], options), cancellation);
    }

    // A seam for the tests of failing shards: how the shard of a number is built, on the actor of that shard.
    internal static RunBooks RunOn(
        RunModel model, RunOptions options, IRunObserver observer, Func<int, Shard> buildShard,
        CancellationToken cancellation)
    {
        var outcome = new TaskCompletionSource<RunBooks>(TaskCreationOptions.RunContinuationsAsynchronously);
        ActorSystem system = ActorSystem.Create("sim", Configuration(options.Threads));
        try
        {
            system.ActorOf(Props.Create<RunActor>(model, options, observer, outcome, buildShard, cancellation)
                .WithDispatcher(Dispatcher), "run").Tell(new StartRun());
            return outcome.Task.GetAwaiter().GetResult();
        }
        finally
        {
            system.Terminate().Wait(StopWithin, CancellationToken.None);
        }
    }

    private static Config Configuration(int threads) => ConfigurationFactory.ParseString(string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        akka {
          stdout-loglevel = OFF
          loglevel = OFF
          log-dead-letters = off
          log-dead-letters-during-shutdown = off
          actor.guardian-supervisor-strategy = "Akka.Actor.StoppingSupervisorStrategy"
          coordinated-shutdown.run-by-clr-shutdown-hook = off
          coordinated-shutdown.run-by-actor-system-terminate = off
        }
        {{Dispatcher}} {
          type = ForkJoinDispatcher
          throughput = 1
          dedicated-thread-pool {
            thread-count = {{threads}}
            threadtype = background
          }
        }
        """));
}
