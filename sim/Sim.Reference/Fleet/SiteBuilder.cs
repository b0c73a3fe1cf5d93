namespace Sim.Reference;

/// <summary>
/// Builds the sites of an organisation with the sizes of their segments (model §2, Sites and Segments).
/// </summary>
internal sealed class SiteBuilder(ScenarioPlan plan, Calendars calendars)
{
    /// <summary>The sites of an organisation of a size and a sector.</summary>
    public IReadOnlyList<Site> Build(
        FleetGroup group, EntityDraws attributes, long size, SectorPlan sector, bool takes)
    {
        long count = Count(size);
        CountryPlan home = Home(group, attributes);

        List<Site> sites = [];
        for (int number = 0; number < count; number++)
        {
            PhiloxBlock draw = attributes.Organisation(DrawPurpose.Site, (uint)number);
            CountryPlan country = group.Country is null && number > 0 ? Country(home, draw) : home;
            int zone = Share.Pick(country.Zones.Select(z => z.Share), draw.C);
            LocalClock clock = new(plan.Start, country.Zones[zone].Zone);

            // "Site s has size/count endpoints, the first (size mod count) sites one more."
            long endpoints = (size / count) + (number < size % count ? 1 : 0);
            List<long> counts = KindCounts(sector, endpoints, draw.D);
            sites.Add(new Site(
                number, country, clock, calendars.Of(country), counts, takes ? counts : [.. counts.Select(_ => 0L)],
                counts));
        }

        return sites;
    }

    /// <summary>"count = clamp(ceil(size / endpoints per site), 1, max)".</summary>
    internal long Count(long size)
    {
        SitePlan sites = plan.Fleet.Sites;
        return Math.Clamp((size + sites.EndpointsPerSite - 1) / sites.EndpointsPerSite, 1, sites.MaxSites);
    }

    /// <summary>The home country of an organisation: its group's, or drawn.</summary>
    internal CountryPlan Home(FleetGroup group, EntityDraws attributes)
    {
        IReadOnlyList<CountryPlan> countries = plan.Fleet.Countries;
        return group.Country is string code
            ? countries.First(country => country.Code == code)
            : countries[Share.Pick(countries.Select(c => c.Share), attributes.Organisation(DrawPurpose.Country).A)];
    }

    // "Site s > 0 is at home if lane A of Site(occurrence s) hits the home share, else in a country drawn with lane B"
    internal CountryPlan Country(CountryPlan home, PhiloxBlock draw) => Share.Hits(draw.A, plan.Fleet.Sites.Home)
        ? home
        : plan.Fleet.Countries[Share.Pick(plan.Fleet.Countries.Select(c => c.Share), draw.B)];

    // "boundary b_k = (m x T_k + D) >> 32, count of kind k = b_k - b_(k-1), b_(-1) = 0", the last T is 2^32.
    internal static List<long> KindCounts(SectorPlan sector, long endpoints, uint rounding)
    {
        List<long> counts = [];
        long before = 0;
        foreach (ulong threshold in Share.Categorical(sector.KindShares))
        {
            long boundary = (long)((((UInt128)endpoints * threshold) + rounding) >> 32);
            counts.Add(boundary - before);
            before = boundary;
        }

        return counts;
    }
}
