namespace Sim.Contracts;

/// <summary>A level of a factor: in each replication the mean over its arms, all of equal weight.</summary>
/// <param name="Name">The level.</param>
/// <param name="Metrics">The metrics, in the order of the experiment; a replication in which one arm has no value has
/// none.</param>
public sealed record LevelResult(string Name, IReadOnlyList<ArmMetric> Metrics);
