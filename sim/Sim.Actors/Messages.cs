namespace Sim.Actors;

/// <summary>
/// To the run actor: begin. Its constructor does nothing that can fail, because that would be nobody's failure.
/// </summary>
internal sealed record StartRun;

/// <summary>From a shard actor: the shard is ready.</summary>
internal sealed record ShardBuilt(int Number, Shard Shard);

/// <summary>To a shard actor: go on with this shard, which was saved and loaded.</summary>
internal sealed record AdoptShard(Shard Shard);

/// <summary>To a shard actor: step a window.</summary>
internal sealed record StepWindow(long Window, StageOrders Orders);

/// <summary>From a shard actor: a window is stepped.</summary>
internal sealed record WindowStepped(int Number, WindowReport Report, long Next);
