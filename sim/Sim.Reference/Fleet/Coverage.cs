namespace Sim.Reference;

/// <summary>Parts of an organisation's endpoints that run the sensor, as 32-bit thresholds (model §2).</summary>
/// <param name="Servers">Of the kinds that host services.</param>
/// <param name="Others">Of all other kinds.</param>
internal readonly record struct Coverage(ulong Servers, ulong Others)
{
    /// <summary>Whether there is any sensor.</summary>
    public bool IsAny => Servers > 0 || Others > 0;

    /// <summary>
    /// "Adoption of its sector: lane A against none, part, all; for part, the threshold from32 + ((to32 - from32) x B
    /// >> 32), of kinds that host services with their own parts and lane C, if these are given"
    /// </summary>
    public static Coverage Of(FleetGroup group, SectorPlan sector, PhiloxBlock draw)
    {
        AdoptionPlan? own = group.AdoptionBySector.FirstOrDefault(adoption => adoption.Sector == sector.Name);
        AdoptionPlan plan = own ?? group.Adoption;
        if (draw.A < plan.None.Threshold32)
            return new Coverage(0, 0);

        if (draw.A >= Share.Cumulative([plan.None, plan.Part])[1])
            return new Coverage(Share.One, Share.One);

        ulong others = Part(plan.From, plan.To, draw.B);
        ulong servers = plan.Servers is null ? others : Part(plan.Servers.From, plan.Servers.To, draw.C);
        return new Coverage(servers, others);
    }

    private static ulong Part(Ratio from, Ratio to, uint lane) =>
        from.Threshold32 + (((to.Threshold32 - from.Threshold32) * lane) >> 32);
}
