namespace Sim.Contracts;

/// <summary>A country with its share of organisations and its time zones.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">English short name.</param>
/// <param name="Share">Share of organisations.</param>
/// <param name="Zones">Its zones; shares add up to one.</param>
public sealed record CountryPlan(string Code, string Name, Ratio Share, IReadOnlyList<ZonePlan> Zones);
