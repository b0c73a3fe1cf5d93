namespace Sim.Contracts;

/// <summary>A UTC offset and from when on it is in force.</summary>
/// <param name="From">A whole minute of UTC.</param>
/// <param name="Minutes">Local time minus UTC, in minutes.</param>
public readonly record struct DatedOffset(UtcMoment From, int Minutes);
