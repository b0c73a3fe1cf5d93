namespace Sim.Contracts;

/// <summary>The pattern that a kind of device has in a country.</summary>
/// <param name="Kind">Name of the kind.</param>
/// <param name="Pattern">Name of the pattern.</param>
public sealed record KindPattern(string Kind, string Pattern);
