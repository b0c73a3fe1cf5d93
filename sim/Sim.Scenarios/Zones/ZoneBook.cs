namespace Sim.Scenarios;

/// <summary>
/// Resolves the zones of a scenario to the offsets in force during its run: from what it has resolved itself or, where
/// it has nothing, from the database. Each zone is resolved once.
/// </summary>
internal sealed class ZoneBook
{
    // Habits and attendance hold before time zero too (model.md §2).
    private const long DaysBefore = 31;

    private readonly TimeZoneTable? _given;
    private readonly UtcMoment _start;
    private readonly UtcMoment _from;
    private readonly UtcMoment _end;
    private readonly Dictionary<string, TimeZonePlan> _zones = new(StringComparer.Ordinal);

    /// <summary>The zones of a scenario that was read but for its listings.</summary>
    public ZoneBook(ScenarioPlan plan)
    {
        _given = plan.Fleet.TimeZones;
        _start = plan.Start;
        _from = new UtcMoment(Math.Max(
            0, plan.Start.UnixMilliseconds - SimDuration.FromDays(DaysBefore).Milliseconds));
        _end = plan.Start.Plus(plan.Duration);
        Names = new ZoneNames(_given?.Zones.Select(z => z.Name).ToList());
        foreach (TimeZonePlan zone in _given?.Zones ?? [])
            _zones.Add(zone.Name, zone);
    }

    /// <summary>The names that it knows.</summary>
    public ZoneNames Names { get; }

    /// <summary>The offset in force at the start, in minutes.</summary>
    public int OffsetOf(TimeZonePlan zone) => zone.OffsetAt(_start);

    /// <summary>A zone with its dated offsets; one of a name that is refused stays as it is.</summary>
    public TimeZonePlan Resolve(TimeZonePlan zone)
    {
        if (zone.IsFixed)
            return zone;

        if (!_zones.TryGetValue(zone.Name, out TimeZonePlan? resolved))
        {
            resolved = (_given is null ? ZoneDatabase.Find(zone.Name, _from, _end) : null) ?? zone;
            _zones.Add(zone.Name, resolved);
        }

        return resolved;
    }

    /// <summary>A fleet with the zones of its countries resolved.</summary>
    public FleetPlan Resolve(FleetPlan fleet) => fleet with
    {
        Countries =
        [
            .. fleet.Countries.Select(country => country with
            {
                Zones = [.. country.Zones.Select(zone => zone with { Zone = Resolve(zone.Zone) })],
            }),
        ],
    };

    /// <summary>What the zones of a fleet and its listings were resolved to; null where all are fixed.</summary>
    public TimeZoneTable? TableOf(FleetPlan fleet)
    {
        TimeZonePlan[] zones =
        [
            .. fleet.Countries.SelectMany(c => c.Zones).Select(z => z.Zone)
                .Concat(fleet.Groups.SelectMany(g => g.Listing?.Organisations ?? []).SelectMany(o => o.Places)
                    .Select(p => p.Zone).OfType<TimeZonePlan>())
                .Where(z => !z.IsFixed).DistinctBy(z => z.Name, StringComparer.Ordinal).Order(),
        ];
        return zones.Length == 0 ? null
            : new TimeZoneTable(_given?.Database ?? ZoneDatabase.Version, _given?.Until ?? _end, zones);
    }
}
