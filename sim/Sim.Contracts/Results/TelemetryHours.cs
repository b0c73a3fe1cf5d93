namespace Sim.Contracts;

/// <summary>Endpoint-hours by kind of telemetry.</summary>
/// <param name="Files">Files.</param>
/// <param name="Process">Processes and images.</param>
/// <param name="Network">Connections.</param>
/// <param name="Memory">Memory of processes.</param>
/// <param name="Boot">What starts before the agent.</param>
public sealed record TelemetryHours(double Files, double Process, double Network, double Memory, double Boot);
