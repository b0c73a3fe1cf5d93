namespace Sim.Contracts;

/// <summary>A share with its binomial interval.</summary>
/// <param name="Share">The share.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record ShareInterval(double Share, double Low, double High);
