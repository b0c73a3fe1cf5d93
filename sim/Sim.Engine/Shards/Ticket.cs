namespace Sim.Engine;

/// <summary>A machine in its recovery screen.</summary>
/// <param name="Since">When it began to wait, ms.</param>
/// <param name="Ordinal">Ordinal in its organisation.</param>
/// <param name="State">Bits of its <see cref="EndpointState"/>.</param>
internal readonly record struct Ticket(long Since, uint Ordinal, uint State);
