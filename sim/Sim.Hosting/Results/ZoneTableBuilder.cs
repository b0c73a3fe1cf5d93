namespace Sim.Hosting;

/// <summary>The outage by time zone.</summary>
internal static class ZoneTableBuilder
{
    public static ZonesResult Build(ScenarioPlan plan, IReadOnlyList<ZoneFigures> books)
    {
        ZoneFigures[] zones = [.. books.Where(z => z.Endpoints > 0).OrderBy(z => z.OffsetMinutes)];
        IReadOnlyList<long> windows = KeptWindows.OfZones(plan);
        return new ZonesResult(
            [.. zones.Select(z => new ZoneRow(z.OffsetMinutes, Countries(plan.Fleet, z.OffsetMinutes), z.Endpoints))],
            [.. windows.Select((w, i) => new ZonePoint(
                plan.WindowEnd(w).Milliseconds / 1000.0, [.. zones.Select(z => z.Down[i])]))]);
    }

    private static List<string> Countries(FleetPlan fleet, int offset) =>
        [.. fleet.Countries.Where(c => c.Zones.Any(z => z.OffsetMinutes == offset)).Select(c => c.Code)];
}
