using System.Collections.Immutable;

namespace Sim.Reference;

/// <summary>Builds organisations that the user listed (model §12).</summary>
internal sealed class ListedBuilder(
    ScenarioPlan plan, FleetGroup group, Designs designs, Calendars calendars)
{
    private readonly SiteBuilder _sites = new(plan, calendars);

    /// <summary>The organisation of a place in the listing.</summary>
    public Organisation Build(ListedOrganisation listed, int index, int number)
    {
        ulong key = Mix.Combine(Mix.OfName(group.Name), Mix.OfName(listed.Name));
        ImmutableArray<ulong> endpoints = listed.Keys is { } own ? own.Keys : default;
        EntityDraws attributes = new(plan.FleetSeed, key, endpoints);
        SectorPlan sector = Sector(listed, attributes);
        Coverage coverage = listed.Coverage is { } given
            ? new Coverage(given.Threshold32, given.Threshold32)
            : Coverage.Of(group, sector, attributes.Organisation(DrawPurpose.Adoption));
        List<ListedPart> parts = (listed.Keys, listed.IsSpread) switch
        {
            (not null, _) => KeyedParts(listed, attributes),
            (null, true) => SpreadParts(listed, attributes, sector),
            _ => PlaceParts(listed, attributes),
        };

        int design = designs.Of(attributes);
        Organisation organisation = new()
        {
            Number = number,
            Group = group,
            Index = index,
            Key = key,
            Size = listed.Endpoints,
            Sector = sector,
            Coverage = coverage,
            Attributes = attributes,
            Happenings = new EntityDraws(plan.Seed, key, endpoints),
            Design = design,
            Sites = Sites(HomeCountry(listed, parts), parts),
            Home = new LocalClock(plan.Start, HomeZone(listed, parts, attributes)),
            HomeCalendar = HomeCalendar(parts),
            Listed = listed,
            Reached = group.Platform == plan.Update.Platform && (Designs.ReachesAll(plan)
                || (coverage.IsAny && parts.Any(part => part.Takes) && designs.Takes(design))),
        };

        if (organisation.Reached && listed.Keys is null)
        {
            EndpointBuilder.AddTo(organisation, plan);
        }
        else if (organisation.Reached)
        {
            // One part an endpoint, in the order of keys.
            foreach (ListedPart part in parts)
            {
                Site site = organisation.Sites.Single(
                    s => s.Clock.Zone.Name == part.Zone.Name && s.Calendar == part.Calendar);
                EndpointBuilder.Add(organisation, site, plan.Fleet.Kinds[part.Kind], part.Takes, plan);
            }
        }

        return organisation;
    }

    // "Sector: given, else the group's, else drawn."
    private SectorPlan Sector(ListedOrganisation listed, EntityDraws attributes)
    {
        IReadOnlyList<SectorPlan> sectors = plan.Fleet.Sectors;
        return (listed.Sector ?? group.Sector) is string name
            ? sectors.First(sector => sector.Name == name)
            : sectors[Share.Pick(sectors.Select(s => s.Share), attributes.Organisation(DrawPurpose.Sector).A)];
    }

    // "A version that is null is the version of the organisation's policy"; "a count takes the release if it has the
    // sensor and its version is at least the minimum".
    private bool Takes(ListedCount count, EntityDraws attributes)
    {
        if (!count.HasSensor)
            return false;

        SensorVersion version = count.Version ?? group.Versions[Share.Pick(
            group.Versions.Select(policy => policy.Share),
            attributes.Organisation(DrawPurpose.SensorVersion).A)].Version;
        return version >= plan.Update.MinVersion;
    }

    private List<ListedPart> SpreadParts(ListedOrganisation listed, EntityDraws attributes, SectorPlan sector)
    {
        ListedPlace place = listed.Places.Single();
        CountryPlan? fixedCountry = (place.Country ?? group.Country) is string code ? Country(code) : null;
        CountryPlan home = fixedCountry ?? _sites.Home(group, attributes);
        long sites = _sites.Count(listed.Endpoints);
        List<ListedPart> parts = [];
        for (int site = 0; site < sites; site++)
        {
            PhiloxBlock draw = attributes.Organisation(DrawPurpose.Site, (uint)site);
            CountryPlan country = fixedCountry ?? (site == 0 ? home : _sites.Country(home, draw));
            TimeZonePlan zone = place.Zone ?? Zone(country, draw.C);
            foreach (ListedCount count in place.Counts)
            {
                // "site s holds count/sites, the first (count mod sites) sites one more"
                long here = (count.Endpoints / sites) + (site < count.Endpoints % sites ? 1 : 0);
                bool takes = Takes(count, attributes);
                if (count.Kind is int kind)
                {
                    parts.Add(new ListedPart(
                        country, Calendar(place), zone, kind, takes, count.HasSensor, here));
                    continue;
                }

                List<long> mix = SiteBuilder.KindCounts(sector, here, draw.D);
                parts.AddRange(mix.Select((endpoints, k) => new ListedPart(
                    country, Calendar(place), zone, k, takes, count.HasSensor, endpoints)));
            }
        }

        return parts;
    }

    // "Listed endpoints": one by one in the order of their keys; without a place each draws its zone in the home
    // country.
    private List<ListedPart> KeyedParts(ListedOrganisation listed, EntityDraws attributes)
    {
        (ListedPlace Place, ListedCount Count)[] counts =
            [.. listed.Places.SelectMany(place => place.Counts.Select(count => (place, count)))];
        List<ListedPart> parts = [];
        foreach (int number in listed.Keys!.Counts)
        {
            (ListedPlace place, ListedCount count) = counts[number];
            CountryPlan country = place.Country is string code ? Country(code) : _sites.Home(group, attributes);
            uint uniform = listed.IsSpread
                ? attributes.Endpoint((uint)parts.Count, DrawPurpose.Zone).A
                : attributes.Organisation(DrawPurpose.Site, OccurrenceOf(place)).C;
            parts.Add(new ListedPart(
                country, Calendar(place), place.Zone ?? Zone(country, uniform), count.Kind!.Value,
                Takes(count, attributes), count.HasSensor, 1));
        }

        return parts;
    }

    private List<ListedPart> PlaceParts(ListedOrganisation listed, EntityDraws attributes)
    {
        List<ListedPart> parts = [];
        foreach (ListedPlace place in listed.Places)
        {
            // "Its zone: its own, else a categorical over its country's zones on lane C of Site with the occurrence
            // (uint)Mix.OfName(place's name)."
            CountryPlan country = place.Country is string code ? Country(code) : _sites.Home(group, attributes);
            TimeZonePlan zone = place.Zone
                ?? Zone(country, attributes.Organisation(DrawPurpose.Site, OccurrenceOf(place)).C);
            parts.AddRange(place.Counts.Select(count => new ListedPart(
                country, Calendar(place), zone, count.Kind!.Value, Takes(count, attributes), count.HasSensor,
                count.Endpoints)));
        }

        return parts;
    }

    // "join its sites of one zone and calendar: ordinals go by zone, number of the calendar, kind, and inside a kind
    // first the endpoints that take the release"
    private List<Site> Sites(CountryPlan home, List<ListedPart> parts)
    {
        List<Site> sites = [];
        foreach (IGrouping<Calendar, ListedPart> zone in ByZone(parts).SelectMany(
            zone => zone.GroupBy(part => part.Calendar).OrderBy(alike => alike.Key.Number)))
        {
            List<long> counts = [];
            List<long> takers = [];
            List<long> sensors = [];
            for (int kind = 0; kind < plan.Fleet.Kinds.Count; kind++)
            {
                counts.Add(zone.Where(part => part.Kind == kind).Sum(part => part.Endpoints));
                takers.Add(zone.Where(part => part.Kind == kind && part.Takes).Sum(part => part.Endpoints));
                sensors.Add(zone.Where(part => part.Kind == kind && part.HasSensor).Sum(part => part.Endpoints));
            }

            sites.Add(new Site(
                sites.Count, home, new LocalClock(plan.Start, zone.First().Zone), zone.Key, counts, takers,
                sensors));
        }

        return sites;
    }

    // "the one with the most endpoints, the first in the fleet's order if several have as many"
    private CountryPlan HomeCountry(ListedOrganisation listed, List<ListedPart> parts) => listed.IsSpread
        ? parts[0].Country
        : plan.Fleet.Countries.MaxBy(country =>
            parts.Where(part => part.Country == country).Sum(part => part.Endpoints))!;

    // "Home country is that of site 0, and so is the home's zone"; else "the one with the most endpoints, the first in
    // their order if several have as many".
    private static TimeZonePlan HomeZone(ListedOrganisation listed, List<ListedPart> parts, EntityDraws attributes) =>
        listed.IsSpread
        ? listed.Places.Single().Zone ?? Zone(parts[0].Country, attributes.Organisation(DrawPurpose.Site).C)
        : ByZone(parts).OrderByDescending(zone => zone.Sum(part => part.Endpoints)).First().First().Zone;

    // "fixed offsets first, the smallest before the others, then names (ordinal)"
    private static IEnumerable<IGrouping<string, ListedPart>> ByZone(List<ListedPart> parts) => parts
        .GroupBy(part => part.Zone.Name)
        .OrderBy(zone => zone.First().Zone.IsFixed ? 0 : 1)
        .ThenBy(zone => zone.First().Zone.IsFixed ? zone.First().Zone.Offsets[0].Minutes : 0)
        .ThenBy(zone => zone.Key, StringComparer.Ordinal);

    // "A place has the calendar of its own country, else of the group's; where neither is given, calendar 0."
    private Calendar Calendar(ListedPlace place) =>
        (place.Country ?? group.Country) is string code ? calendars.Of(Country(code)) : calendars.Usual;

    // "The home's calendar is the one with the most endpoints, the smallest number if several have as many."
    private static Calendar HomeCalendar(List<ListedPart> parts) => parts.GroupBy(part => part.Calendar)
        .OrderByDescending(alike => alike.Sum(part => part.Endpoints)).ThenBy(alike => alike.Key.Number)
        .First().Key;

    private static uint OccurrenceOf(ListedPlace place) => (uint)(Mix.OfName(place.Name) & uint.MaxValue);

    private CountryPlan Country(string code) => plan.Fleet.Countries.First(country => country.Code == code);

    private static TimeZonePlan Zone(CountryPlan country, uint uniform) =>
        country.Zones[Share.Pick(country.Zones.Select(zone => zone.Share), uniform)].Zone;
}
