namespace Sim.Contracts;

/// <summary>What a metric gave where a scenario ran with several fleets, each with a seed of its own.</summary>
/// <param name="Count">Fleets, at least 2.</param>
/// <param name="Low">Smallest value, in the metric's unit.</param>
/// <param name="Median">Median value.</param>
/// <param name="High">Largest value.</param>
public sealed record FleetRange(int Count, double Low, double Median, double High);
