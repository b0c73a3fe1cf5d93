namespace Sim.Engine;

/// <summary>What the rollout tells the shards for one window.</summary>
/// <param name="Open">Stages that open in it, bit by bit; at most 64 stages.</param>
public readonly record struct StageOrders(ulong Open);
