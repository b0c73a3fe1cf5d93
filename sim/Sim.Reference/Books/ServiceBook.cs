using Sim.Contracts;
using Sim.Engine.Books;

namespace Sim.Reference;

/// <summary>Counts services from their outages, one by one.</summary>
internal static class ServiceBook
{
    private const long Hour = 3_600_000;

    /// <summary>The figures of every sector, in the order of the plan.</summary>
    public static IReadOnlyList<ServiceFigures> BySector(
        ScenarioPlan plan, IReadOnlyList<Organisation> reached, IReadOnlyList<ServiceOutage> outages)
    {
        List<ServiceFigures> figures = [];
        foreach (SectorPlan sector in plan.Fleet.Sectors)
        {
            Organisation[] members = [.. reached.Where(organisation => organisation.Sector == sector)];
            HashSet<ulong> keys = [.. members.Select(organisation => organisation.Key)];
            ServiceOutage[] own = [.. outages.Where(outage => keys.Contains(outage.Organisation))];
            figures.Add(new ServiceFigures(
                members.Sum(organisation => organisation.Services.Count),
                own.Select(outage => (outage.Organisation, outage.Service)).Distinct().Count(),
                own.Length,
                own.Aggregate(Int128.Zero, (sum, outage) => sum + ((outage.UpAt ?? plan.Duration.Milliseconds) - outage.DownAt)),
                own.Count(outage => outage.UpAt is null),
                [.. BackWithin.GridHours.Select(hours =>
                    own.LongCount(outage => outage.UpAt - outage.DownAt <= hours * Hour))]));
        }

        return figures;
    }
}
