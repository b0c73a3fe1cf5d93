namespace Sim.Lab;

/// <summary>A row to be measured, each time in a process of its own so that its memory is its own.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Run">The run; its host, shards and threads are those measured.</param>
/// <param name="Unreachable">Endpoints on another platform to add, which the release cannot reach.</param>
public sealed record BenchCase(string Name, RunRequest Run, long Unreachable = 0);
