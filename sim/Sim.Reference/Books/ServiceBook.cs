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
                own.Aggregate(Int128.Zero,
                    (sum, outage) => sum + ((outage.UpAt ?? plan.Duration.Milliseconds) - outage.DownAt)),
                own.Count(outage => outage.UpAt is null),
                [.. BackWithin.GridHours.Select(hours => Judged(plan, own, hours * Hour).LongCount())],
                [.. BackWithin.GridHours.Select(hours =>
                    Judged(plan, own, hours * Hour)
                        .LongCount(outage => outage.UpAt - outage.DownAt <= hours * Hour))]));
        }

        return figures;
    }

    // "If an outage goes on at the end that began no earlier than h before the end, only those that began earlier than
    // that are judged"
    private static IEnumerable<ServiceOutage> Judged(ScenarioPlan plan, ServiceOutage[] outages, long time)
    {
        long latest = plan.Duration.Milliseconds - time;
        return outages.Any(outage => outage.UpAt is null && outage.DownAt >= latest)
            ? outages.Where(outage => outage.DownAt < latest)
            : outages;
    }
}
