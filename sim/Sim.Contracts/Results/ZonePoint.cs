namespace Sim.Contracts;

/// <summary>The time zones at the end of a window.</summary>
/// <param name="T">Seconds since the scenario's start.</param>
/// <param name="Down">Endpoints down, a number a zone in the order of the zones.</param>
public sealed record ZonePoint(double T, IReadOnlyList<long> Down);
