using Sim.Engine.Control;

namespace Sim.Engine.Results;

/// <summary>The outage by time zone.</summary>
internal static class ZoneTableBuilder
{
    public static ZonesResult Build(RunModel model, ZoneSeries series)
    {
        int[] offsets = model.Tables.Zones;
        int[] zones = [.. Enumerable.Range(0, offsets.Length).Where(zone => Endpoints(model, zone) > 0)];
        return new ZonesResult(
            [.. zones.Select(zone => new ZoneRow(offsets[zone], Countries(model.Plan.Fleet, offsets[zone]), Endpoints(model, zone)))],
            [.. Enumerable.Range(0, series.Windows.Count).Select(i => Point(model, series, zones, i))]);
    }

    private static ZonePoint Point(RunModel model, ZoneSeries series, int[] zones, int i)
    {
        ReadOnlySpan<long> all = series.Down(i);
        var down = new long[zones.Length];
        for (int zone = 0; zone < zones.Length; zone++)
        {
            down[zone] = all[zones[zone]];
        }

        return new ZonePoint((series.Windows[i] + 1) * model.Plan.Window.Milliseconds / 1000.0, down);
    }

    private static long Endpoints(RunModel model, int zone)
    {
        long sum = 0;
        for (int pattern = 0; pattern < model.Census.ByPatternAndZone.GetLength(0); pattern++)
        {
            sum += model.Census.ByPatternAndZone[pattern, zone];
        }

        return sum;
    }

    private static List<string> Countries(FleetPlan fleet, int offset) =>
        [.. fleet.Countries.Where(c => c.Zones.Any(z => z.OffsetMinutes == offset)).Select(c => c.Code)];
}
