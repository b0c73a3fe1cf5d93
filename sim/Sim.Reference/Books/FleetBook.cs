namespace Sim.Reference;

/// <summary>Counts who takes part.</summary>
internal static class FleetBook
{
    /// <summary>The fleet on the update's platform.</summary>
    public static FleetFigures Of(ScenarioPlan plan, IReadOnlyList<Organisation> fleet)
    {
        int organisations = 0;
        long endpoints = 0;
        long[,] byCountry = new long[plan.Fleet.Countries.Count, plan.Fleet.Kinds.Count];
        long[,] bySector = new long[plan.Fleet.Sectors.Count, plan.Fleet.Kinds.Count];
        foreach (Organisation organisation in fleet.Where(o => o.Group.Platform == plan.Update.Platform))
        {
            organisations++;
            endpoints += organisation.Size;
            int country = Position.Of(organisation.Sites[0].Country, plan.Fleet.Countries);
            int sector = Position.Of(organisation.Sector, plan.Fleet.Sectors);
            foreach (Site site in organisation.Sites)
            {
                for (int kind = 0; kind < site.KindCounts.Count; kind++)
                {
                    byCountry[country, kind] += site.KindCounts[kind];
                    bySector[sector, kind] += site.KindCounts[kind];
                }
            }
        }

        (int OrganisationsInFleet, long EndpointsInFleet) whole = new FleetBuilder(plan).OnPlatform(whole: true);
        return new FleetFigures(
            organisations, whole.OrganisationsInFleet, endpoints, whole.EndpointsInFleet, byCountry, bySector);
    }
}
