namespace Sim.Contracts;

/// <summary>A number that a factor moves together with others.</summary>
/// <param name="Path">Its dotted path; empty for what is left of a whole, which nothing writes.</param>
/// <param name="Value">What the scenario has: plain, as a share of one, or in seconds.</param>
/// <param name="Unit">Which of these.</param>
public sealed record FactorPart(string Path, double Value, MetricUnit Unit);
