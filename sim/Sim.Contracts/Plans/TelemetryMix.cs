namespace Sim.Contracts;

/// <summary>Shares of attacks by the kind of telemetry in which they show first; they add up to one.</summary>
/// <param name="Files">Files.</param>
/// <param name="Process">Processes and images.</param>
/// <param name="Network">Connections.</param>
/// <param name="Memory">Memory of processes.</param>
/// <param name="Boot">What starts before the agent.</param>
public sealed record TelemetryMix(Ratio Files, Ratio Process, Ratio Network, Ratio Memory, Ratio Boot);
