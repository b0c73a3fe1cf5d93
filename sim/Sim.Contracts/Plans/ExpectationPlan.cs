namespace Sim.Contracts;

/// <summary>A bound that a metric of the result must keep.</summary>
/// <param name="Name">Sentence for people.</param>
/// <param name="Metric">Name of the metric, such as <c>totals.crashed</c>.</param>
/// <param name="Min">Smallest accepted value, inclusive, or null.</param>
/// <param name="Max">Largest accepted value, inclusive, or null.</param>
/// <param name="Source">Where the bound comes from, or empty.</param>
public sealed record ExpectationPlan(string Name, string Metric, double? Min, double? Max, string Source);
