namespace Sim.Contracts;

/// <summary>A sensor version policy of organisations: latest, one behind, pinned.</summary>
/// <param name="Name">Name, for reports.</param>
/// <param name="Version">What its endpoints run.</param>
/// <param name="Share">Share of the organisations that follow it.</param>
public sealed record VersionPolicy(string Name, SensorVersion Version, Ratio Share);
