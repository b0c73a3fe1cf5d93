namespace Sim.Contracts;

/// <summary>The designs of one family: in each replication the mean over all their arms, all of equal weight.</summary>
/// <param name="Family">The family.</param>
/// <param name="Designs">Its designs, as the experiment's factor names them, in its order.</param>
/// <param name="Metrics">The metrics, in the order of the experiment; a replication in which one arm has no value has
/// none.</param>
public sealed record FamilyResult(string Family, IReadOnlyList<string> Designs, IReadOnlyList<ArmMetric> Metrics);
