namespace Sim.Contracts;

/// <summary>A time zone of a country.</summary>
/// <param name="OffsetMinutes">Local time minus UTC, in minutes, -720 to 840.</param>
/// <param name="Share">Share of the country's endpoints.</param>
public sealed record ZonePlan(int OffsetMinutes, Ratio Share);
