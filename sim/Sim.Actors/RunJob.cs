namespace Sim.Actors;

/// <summary>What a run actor is given.</summary>
/// <param name="Model">What to run.</param>
/// <param name="Options">How.</param>
/// <param name="Observer">Told the progress.</param>
/// <param name="Outcome">Completed with what was counted, or with the failure.</param>
/// <param name="BuildShard">Builds the shard of a number, on the actor of that shard; a seam for the tests of failing
/// shards.</param>
/// <param name="Cancellation">Stops the run at the next window.</param>
internal sealed record RunJob(
    RunModel Model, RunOptions Options, IRunObserver Observer, TaskCompletionSource<RunBooks> Outcome,
    Func<int, Shard> BuildShard, CancellationToken Cancellation);
