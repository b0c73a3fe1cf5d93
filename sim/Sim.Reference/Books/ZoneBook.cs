namespace Sim.Reference;

/// <summary>Counts the outage by time zone, from the endpoints' own histories.</summary>
internal static class ZoneBook
{
    /// <summary>The zones on the update's platform.</summary>
    public static IReadOnlyList<ZoneFigures> ByZone(
        ScenarioPlan plan, IReadOnlyList<Organisation> fleet, IReadOnlyList<Organisation> reached,
        IReadOnlyList<WindowRecord> windows)
    {
        ILookup<string, Endpoint> crashed = reached.SelectMany(organisation => organisation.Endpoints)
            .Where(endpoint => endpoint.WentDown)
            .ToLookup(endpoint => endpoint.Site.Clock.Zone.Name);
        long[] ends = [.. KeptWindows.OfZones(plan).Select(w => windows[(int)w].EndsAt)];
        return
        [
            .. fleet.Where(organisation => organisation.Group.Platform == plan.Update.Platform)
                .SelectMany(organisation => organisation.Sites)
                .GroupBy(site => site.Clock.Zone.Name)
                .Select(zone => new ZoneFigures(
                    zone.First().Clock.Zone,
                    zone.Sum(site => site.KindCounts.Sum()),
                    [.. ends.Select(end => (long)crashed[zone.Key].Count(endpoint => IsDown(endpoint, end)))])),
        ];
    }

    // What happens at the very end of a window belongs to the next one.
    private static bool IsDown(Endpoint endpoint, long end) =>
        endpoint.ShownAt < end && !(endpoint.EndedAt < end);
}
