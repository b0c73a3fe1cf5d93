using Sim.Engine.Shards;

namespace Sim.Engine.Results;

/// <summary>Services by sector.</summary>
internal static class ServiceTableBuilder
{
    public static IReadOnlyList<ServiceResult> Build(RunModel model, IReadOnlyList<Shard> shards)
    {
        FleetPlan fleet = model.Plan.Fleet;
        var sum = new ServiceStatistics(fleet.Sectors.Count);
        foreach (Shard shard in shards)
        {
            sum.Add(shard.CloseServices());
        }

        var rows = new List<ServiceResult>();
        for (int sector = 0; sector < fleet.Sectors.Count; sector++)
        {
            if (PlanOf(model, fleet.Sectors[sector].Name) is { } plan && sum.Services(sector) > 0)
            {
                rows.Add(Row(fleet.Sectors[sector].Name, plan, sum, sector));
            }
        }

        return rows;
    }

    private static ServicePlan? PlanOf(RunModel model, string sector) =>
        model.Plan.Services.FirstOrDefault(s => s.Sectors.Count == 0 || s.Sectors.Contains(sector));

    private static ServiceResult Row(string name, ServicePlan plan, ServiceStatistics sum, int sector)
    {
        double hours = sum.OutageMs(sector) / 3_600_000.0;
        var within = new List<BackWithin>();
        for (int i = 0; i < BackWithin.GridHours.Count; i++)
        {
            double share = sum.Outages(sector) == 0 ? 0 : (double)sum.Within(sector, i) / sum.Outages(sector);
            within.Add(new BackWithin($"{BackWithin.GridHours[i]}h", share));
        }

        return new ServiceResult(name, plan.Name, sum.Services(sector), sum.Hit(sector), hours, hours * plan.UnitsPerHour,
            sum.StillDown(sector), within);
    }
}
