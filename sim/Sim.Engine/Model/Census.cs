namespace Sim.Engine;

/// <summary>
/// Integer counts of the whole fleet that takes part: what shares are shares of. Filled once, from organisations and
/// segments, never from endpoints.
/// </summary>
public sealed class Census
{
    internal Census(FleetPlan plan, int patterns, int zones)
    {
        ByCountryAndKind = new long[plan.Countries.Count, plan.Kinds.Count];
        BySectorAndKind = new long[plan.Sectors.Count, plan.Kinds.Count];
        ByZone = new long[zones];
        SensorsByPatternAndZone = new long[patterns, zones];
    }

    /// <summary>Organisations that take part, on the targeted platform.</summary>
    public int Organisations { get; internal set; }

    /// <summary>Their endpoints.</summary>
    public long Endpoints { get; internal set; }

    /// <summary>Organisations of the whole fleet on the targeted platform.</summary>
    public int OrganisationsInFleet { get; internal set; }

    /// <summary>Endpoints of the whole fleet on the targeted platform.</summary>
    public long EndpointsInFleet { get; internal set; }

    /// <summary>Endpoints by home country and kind.</summary>
    public long[,] ByCountryAndKind { get; }

    /// <summary>Endpoints by sector and kind.</summary>
    public long[,] BySectorAndKind { get; }

    /// <summary>Endpoints by zone.</summary>
    public long[] ByZone { get; }

    /// <summary>
    /// Sensors by online pattern and zone, in 2^-32; every endpoint under an update of the platform's vendor. Both are
    /// below 2^63, for at most 2^31 - 1 endpoints take part.
    /// </summary>
    public long[,] SensorsByPatternAndZone { get; }
}
