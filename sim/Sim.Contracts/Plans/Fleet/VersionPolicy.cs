namespace Sim.Contracts;

/// <summary>A sensor version policy of organisations: latest, one behind, pinned.</summary>
public sealed record VersionPolicy(string Name, SensorVersion Version, Ratio Share);
