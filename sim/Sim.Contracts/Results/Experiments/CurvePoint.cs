namespace Sim.Contracts;

/// <summary>A point of a curve.</summary>
/// <param name="T">Seconds since the scenario's start.</param>
/// <param name="Mean">Mean over the replications.</param>
/// <param name="Low">Smallest replication.</param>
/// <param name="High">Largest replication.</param>
public sealed record CurvePoint(double T, double Mean, double Low, double High);
