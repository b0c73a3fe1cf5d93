namespace Sim.Contracts;

/// <summary>A point of an exceedance curve.</summary>
/// <param name="Value">The value.</param>
/// <param name="Probability">Share of years at or above it.</param>
/// <param name="Low">Lower end of the binomial interval of that share.</param>
/// <param name="High">Upper end.</param>
public sealed record ExceedancePoint(double Value, double Probability, double Low, double High);
