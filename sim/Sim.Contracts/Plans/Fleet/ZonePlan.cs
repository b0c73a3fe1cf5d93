namespace Sim.Contracts;

/// <summary>A time zone of a country.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Share">Share of the country's endpoints.</param>
public sealed record ZonePlan(TimeZonePlan Zone, Ratio Share);
