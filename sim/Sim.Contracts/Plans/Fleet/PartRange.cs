namespace Sim.Contracts;

/// <summary>A part of some endpoints, uniform between two shares.</summary>
/// <param name="From">Smallest part.</param>
/// <param name="To">Largest part.</param>
public sealed record PartRange(Ratio From, Ratio To);
