namespace Sim.Contracts;

/// <summary>Clocks change during the run.</summary>
/// <param name="T">Seconds since the scenario's start.</param>
/// <param name="OffsetMinutes">Local time minus UTC from then on, in minutes.</param>
public sealed record OffsetChange(double T, int OffsetMinutes);
