using System.Collections.Concurrent;
using Akka.Actor;
using Akka.Actor.Internal;

namespace Sim.Actors.Tests;

/// <summary>Nothing of an actor system outlives its run, however that ends.</summary>
public sealed class AftermathTests
{
    private const int Shards = 7;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static RunModel Model => Scenarios.Lively[0];

    [Theory, TooSlowForMutants]
    [InlineData(1)]
    [InlineData(2)]
    public void A_run_has_the_threads_asked_for_and_they_end_with_it(int threads)
    {
        Traces traces = RunAndTrace(threads, number => number);

        Assert.InRange(traces.Threads.Count, 1, threads);
        Assert.False(traces.Pooled);
        Assert.All(traces.Threads, thread => Assert.True(thread.Join(Patience)));
    }

    [Fact, TooSlowForMutants]
    public void The_actor_system_is_gone_when_the_run_returns()
    {
        Traces traces = RunAndTrace(2, number => number);

        Assert.True(Assert.Single(traces.Systems).WhenTerminated.IsCompletedSuccessfully);
    }

    [Fact, TooSlowForMutants]
    public void The_actor_system_is_gone_when_the_run_fails()
    {
        Traces traces = RunAndTrace(2, number => number == 3 ? throw new InvalidOperationException("broken") : number);

        Assert.True(Assert.Single(traces.Systems).WhenTerminated.IsCompletedSuccessfully);
        Assert.All(traces.Threads, thread => Assert.True(thread.Join(Patience)));
    }

    private static Traces RunAndTrace(int threads, Func<int, int> check)
    {
        var options = new RunOptions { Shards = Shards, Threads = threads };
        var systems = new ConcurrentDictionary<ActorSystem, bool>();
        var seen = new ConcurrentDictionary<Thread, bool>();
        bool pooled = false;
        try
        {
            ActorHost.RunOn(Model, options, SilentObserver.Instance, Build, TestContext.Current.CancellationToken);
        }
        catch (RunFailedException)
        {
            // One of the tests wants it to fail.
        }

        return new Traces([.. systems.Keys], [.. seen.Keys], pooled);

        Shard Build(int number)
        {
            systems.TryAdd(InternalCurrentActorCellKeeper.Current!.System, true);
            seen.TryAdd(Thread.CurrentThread, true);
            pooled |= Thread.CurrentThread.IsThreadPoolThread;
            return new Shard(Model, Partition.Deal(Model.Reached, Shards)[check(number)], options);
        }
    }

    private sealed record Traces(IReadOnlyCollection<ActorSystem> Systems, IReadOnlyCollection<Thread> Threads,
        bool Pooled);
}
