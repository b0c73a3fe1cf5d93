namespace Sim.Contracts;

/// <summary>How much of each kind of telemetry a design sees, each from 0 (nothing) to 5 (all there is).</summary>
/// <param name="Files">File opens, reads, writes.</param>
/// <param name="Process">Process and image events.</param>
/// <param name="Network">Connections.</param>
/// <param name="Memory">Memory of processes.</param>
/// <param name="Boot">What starts before the agent's user part.</param>
public sealed record TelemetryCoverage(int Files, int Process, int Network, int Memory, int Boot);
