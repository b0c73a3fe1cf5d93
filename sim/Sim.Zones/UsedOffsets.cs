namespace Sim.Zones;

/// <summary>The UTC offsets that a run uses for a country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Minutes">Local time minus UTC, in minutes.</param>
/// <param name="OfModel">Whether they are the fleet's; else listed places gave all of them, for the date.</param>
internal sealed record UsedOffsets(string Country, IReadOnlySet<int> Minutes, bool OfModel)
{
    /// <summary>Those of the groups that the release is for, in the order of the fleet's countries.</summary>
    public static IEnumerable<UsedOffsets> Of(ScenarioPlan plan)
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        var given = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (FleetGroup group in plan.Fleet.Groups.Where(g => g.Platform == plan.Update.Platform))
            Add(plan.Fleet, group, drawn, given);

        foreach (CountryPlan country in plan.Fleet.Countries)
        {
            bool ofModel = drawn.Contains(country.Code);
            HashSet<int> minutes = [.. given.GetValueOrDefault(country.Code) ?? [],
                .. ofModel ? country.Zones.Where(z => z.Share > Ratio.Zero).Select(z => z.OffsetMinutes) : []];
            if (minutes.Count > 0)
                yield return new UsedOffsets(country.Code, minutes, ofModel);
        }
    }

    private static void Add(FleetPlan fleet, FleetGroup group, HashSet<string> drawn,
        Dictionary<string, HashSet<int>> given)
    {
        bool draws = group.Listing is null && group.Country is null;
        foreach (ListedPlace place in group.Listing?.Organisations.SelectMany(o => o.Places) ?? [])
        {
            string? country = place.Country ?? group.Country;
            if (place.OffsetMinutes is not { } minutes)
            {
                draws |= country is null;
                drawn.UnionWith(country is null ? [] : [country]);
            }
            else if (country is not null)
            {
                given.TryAdd(country, []);
                given[country].Add(minutes);
            }
        }

        drawn.UnionWith(group is { Listing: null, Country: { } one } ? [one] : []);
        drawn.UnionWith(draws ? fleet.Countries.Where(c => c.Share > Ratio.Zero).Select(c => c.Code) : []);
    }
}
