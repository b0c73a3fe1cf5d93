namespace Sim.Contracts;

/// <summary>Who exists: groups of organisations and the tables that their draws use.</summary>
public sealed record FleetPlan
{
    /// <summary>Name of the fleet model the tables come from.</summary>
    public required string Model { get; init; }

    /// <summary>Groups of organisations.</summary>
    public required IReadOnlyList<FleetGroup> Groups { get; init; }

    /// <summary>Countries; shares add up to one.</summary>
    public required IReadOnlyList<CountryPlan> Countries { get; init; }

    /// <summary>What the named zones were resolved to; null where all offsets are fixed.</summary>
    public TimeZoneTable? TimeZones { get; init; }

    /// <summary>Sectors; shares add up to one.</summary>
    public required IReadOnlyList<SectorPlan> Sectors { get; init; }

    /// <summary>Device kinds, at most 16.</summary>
    public required IReadOnlyList<DeviceKindPlan> Kinds { get; init; }

    /// <summary>When endpoints are online.</summary>
    public required IReadOnlyList<OnlinePattern> OnlinePatterns { get; init; }

    /// <summary>When somebody is at a machine.</summary>
    public required IReadOnlyList<AttendancePattern> AttendancePatterns { get; init; }

    /// <summary>How an organisation spreads over sites.</summary>
    public required SitePlan Sites { get; init; }
}
