namespace Sim.Contracts;

/// <summary>
/// How many replications an experiment runs: a fixed number, or until its intervals are narrow enough.
/// </summary>
/// <param name="Least">Fewest replications, from 1.</param>
/// <param name="Most">Most replications; equal to the fewest where the number is fixed.</param>
/// <param name="Target">When intervals are narrow enough; null where the number is fixed.</param>
public sealed record ReplicationPlan(int Least, int Most, PrecisionTarget? Target);
