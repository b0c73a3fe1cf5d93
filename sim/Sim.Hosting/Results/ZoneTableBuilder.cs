namespace Sim.Hosting;

/// <summary>The outage by time zone: zones whose clocks show the same during the whole run are one row.</summary>
internal sealed class ZoneTableBuilder(ScenarioPlan plan)
{
    private readonly SortedDictionary<TimeZonePlan, string> _clocks = [];

    public ZonesResult Build(IReadOnlyList<ZoneFigures> books)
    {
        (ZoneFigures First, ZoneFigures[] All)[] rows =
        [
            .. books.Where(z => z.Endpoints > 0).OrderBy(z => z.Zone).GroupBy(z => Clocks(z.Zone))
                .Select(same => (same.First(), same.ToArray()))
                .OrderBy(row => row.Item1.Zone.OffsetAt(plan.Start)),
        ];
        return new ZonesResult(
            [.. rows.Select(row => Row(row.First.Zone, row.All.Sum(z => z.Endpoints)))],
            [.. KeptWindows.OfZones(plan).Select((w, i) => new ZonePoint(
                plan.WindowEnd(w).Milliseconds / 1000.0, [.. rows.Select(row => row.All.Sum(z => z.Down[i]))]))]);
    }

    private ZoneRow Row(TimeZonePlan zone, long endpoints) => new(
        zone.OffsetAt(plan.Start),
        [.. plan.Fleet.Countries.Where(c => c.Zones.Any(z => Clocks(z.Zone) == Clocks(zone))).Select(c => c.Code)],
        endpoints)
    {
        Changes = [.. Changes(zone).Select(o => new OffsetChange(
            o.From.Since(plan.Start).Milliseconds / 1000.0, o.Minutes))],
    };

    // What clocks of a zone show during the run, as a text: zones of one text are alike.
    private string Clocks(TimeZonePlan zone)
    {
        if (!_clocks.TryGetValue(zone, out string? clocks))
        {
            clocks = string.Join(' ', Changes(zone)
                .Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.From.UnixMilliseconds}:{o.Minutes}"))
                .Prepend(TimeZonePlan.NameOf(zone.OffsetAt(plan.Start))));
            _clocks.Add(zone, clocks);
        }

        return clocks;
    }

    private IEnumerable<DatedOffset> Changes(TimeZonePlan zone) =>
        zone.Offsets.Where(o => o.From > plan.Start && o.From < plan.Start.Plus(plan.Duration));
}
