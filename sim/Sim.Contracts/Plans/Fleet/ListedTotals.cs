namespace Sim.Contracts;

/// <summary>Endpoints of a listed group along four axes; each adds up to the group.</summary>
/// <param name="Kinds">By kind of device, in the fleet's order.</param>
/// <param name="Platforms">By platform: the group's.</param>
/// <param name="Countries">By country, most endpoints first.</param>
/// <param name="Versions">By sensor version, newest first.</param>
public sealed record ListedTotals(
    IReadOnlyList<(string Name, long Endpoints)> Kinds, IReadOnlyList<(string Name, long Endpoints)> Platforms,
    IReadOnlyList<(string Name, long Endpoints)> Countries, IReadOnlyList<(string Name, long Endpoints)> Versions)
{
    private const string Drawn = "drawn";
    private const string NoSensor = "no sensor";

    /// <summary>The totals of a group that a listing gives.</summary>
    /// <param name="fleet">The fleet.</param>
    /// <param name="group">A group of it with a listing.</param>
    public static ListedTotals Of(FleetPlan fleet, FleetGroup group)
    {
        FleetListing listing = group.Listing ?? throw new ArgumentException("The group has no listing.", nameof(group));
        var kinds = new long[fleet.Kinds.Count + 1];
        var countries = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var versions = new SortedDictionary<(SensorVersion? Version, bool HasSensor), long>(
            Comparer<(SensorVersion? Version, bool HasSensor)>
            .Create((a, b) => (b.HasSensor, b.Version).CompareTo((a.HasSensor, a.Version))));
        foreach (ListedPlace place in listing.Organisations.SelectMany(o => o.Places))
        {
            string country = place.Country ?? group.Country ?? Drawn;
            countries[country] = countries.GetValueOrDefault(country) + place.Endpoints;
            foreach (ListedCount count in place.Counts)
            {
                kinds[count.Kind ?? fleet.Kinds.Count] += count.Endpoints;
                (SensorVersion?, bool) version = (count.Version, count.HasSensor);
                versions[version] = versions.GetValueOrDefault(version) + count.Endpoints;
            }
        }

        return new ListedTotals(
            [.. kinds.Select((n, i) => (i < fleet.Kinds.Count ? fleet.Kinds[i].Name : "mix of the sector", n))
                .Where(k => k.n > 0)],
            [(group.Platform, listing.Endpoints)],
            [.. countries.OrderByDescending(c => c.Value).Select(c => (c.Key, c.Value))],
            [.. versions.Select(v => (!v.Key.HasSensor ? NoSensor : v.Key.Version?.ToString() ?? Drawn, v.Value))]);
    }
}
