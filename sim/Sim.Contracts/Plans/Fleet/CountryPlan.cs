namespace Sim.Contracts;

/// <summary>A country with its share of organisations and its time zones.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">English short name.</param>
/// <param name="Share">Share of organisations.</param>
/// <param name="Zones">Its zones; shares add up to one.</param>
public sealed record CountryPlan(string Code, string Name, Ratio Share, IReadOnlyList<ZonePlan> Zones)
{
    /// <summary>Its weekend: bit 0 Monday to bit 6 Sunday.</summary>
    public int Weekend { get; init; } = DayMask.SaturdayAndSunday;

    /// <summary>Online patterns of kinds that have another one here.</summary>
    public IReadOnlyList<KindPattern> Online { get; init; } = [];

    /// <summary>Attendance patterns of kinds that have another one here.</summary>
    public IReadOnlyList<KindPattern> Attended { get; init; } = [];
}
