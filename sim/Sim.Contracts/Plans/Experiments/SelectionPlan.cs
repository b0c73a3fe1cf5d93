namespace Sim.Contracts;

/// <summary>
/// A selection of the best arm; with several factors of the best level of the first, over the others.
/// </summary>
/// <param name="Metric">By which metric.</param>
/// <param name="Probability">Probability with which the choice must be right, above 0 and below 1.</param>
public sealed record SelectionPlan(string Metric, double Probability);
