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
        ByPatternAndZone = new long[patterns, zones];
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

    /// <summary>Endpoints by online pattern and zone.</summary>
    public long[,] ByPatternAndZone { get; }

    /// <summary>
    /// Expected reach of the organisations that take part: covered endpoints that are online while it is offered.
    /// </summary>
    public double ExpectedReach { get; internal set; }

    /// <summary>The same for the whole fleet.</summary>
    public double ExpectedReachInFleet { get; internal set; }

    /// <summary>Endpoints of the whole fleet that the release can reach at all: no estimate is above them.</summary>
    public long ReachableInFleet { get; internal set; }

    /// <summary>
    /// What a count of the organisations that take part is multiplied with for the whole fleet: the ratio of the
    /// expected reaches, or less where that would be more endpoints than the release can reach.
    /// </summary>
    /// <param name="exposed">Endpoints of the organisations that take part that applied the release.</param>
    public double FactorFor(long exposed)
    {
        if (EndpointsInFleet == Endpoints)
        {
            return 1;
        }

        double factor = ExpectedReach > 0
            ? ExpectedReachInFleet / ExpectedReach
            : (double)EndpointsInFleet / Math.Max(1, Endpoints);
        return exposed == 0 ? factor : Math.Min(factor, (double)ReachableInFleet / exposed);
    }
}
