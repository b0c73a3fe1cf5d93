namespace Sim.Fleet;

/// <summary>Sites and segments of listed organisations, as <c>docs/concepts/model.md</c> §12 says.</summary>
internal sealed class ListedLayout(FleetTables tables, FleetSeed fleetSeed)
{
    /// <summary>Index of the home country.</summary>
    public int HomeCountry(FleetGroup group, ListedOrganisation listed, in EntityDraws draws)
    {
        int drawn = tables.HomeCountry(group, draws);
        if (listed.IsSpread)
            return listed.Places[0].Country is { } code ? tables.CountryOf(code) : drawn;

        var endpoints = new long[tables.Plan.Countries.Count];
        foreach (ListedPlace place in listed.Places)
            endpoints[place.Country is { } code ? tables.CountryOf(code) : drawn] += place.Endpoints;

        return Most(endpoints);
    }

    /// <summary>Index of the home's zone.</summary>
    public ushort HomeZone(Organisation organisation)
    {
        ListedOrganisation listed = organisation.Listed!;
        if (listed.IsSpread)
            return ZoneOfSite(organisation, 0, Draws(organisation).Organisation(DrawPurpose.Site, 0));

        var endpoints = new long[tables.Zones.Length];
        foreach (ListedPlace place in listed.Places)
            endpoints[ZoneOfPlace(organisation, place)] += place.Endpoints;

        return (ushort)Most(endpoints);
    }

    /// <summary>Index of the home's calendar: the one with the most endpoints.</summary>
    public byte HomeCalendar(Organisation organisation)
    {
        var endpoints = new long[tables.Calendars.Count];
        foreach (ListedPlace place in organisation.Listed!.Places)
            endpoints[CalendarOfPlace(organisation, place)] += place.Endpoints;

        return (byte)Most(endpoints);
    }

    /// <summary>Lays out the segments; gives the number of service hosts.</summary>
    public int LayOut(Organisation organisation, SensorVersion minVersion, List<Segment> into)
    {
        // By zone, calendar, kind, and those that take the release before those that do not.
        int kinds = tables.Plan.Kinds.Count;
        var cells = new ListedCells(Cells);
        bool keyed = organisation.Listed!.Keys is not null;
        if (keyed)
        {
            bool[] sensors = [.. organisation.Listed.Places.SelectMany(p => p.Counts).Select(c => c.HasSensor)];
            foreach ((int cell, int count) in
                CellsOfKeyed(organisation, minVersion).Zip(organisation.Listed.Keys!.Counts))
            {
                cells.Add(cell, 1, sensors[count]);
            }
        }
        else if (organisation.Listed.IsSpread)
        {
            Spread(organisation, minVersion, cells);
        }
        else
        {
            foreach (ListedPlace place in organisation.Listed.Places)
            {
                int zone = ZoneOfPlace(organisation, place);
                byte calendar = CalendarOfPlace(organisation, place);
                foreach (ListedCount count in place.Counts)
                {
                    bool takes = count.Takes(organisation.Version, minVersion);
                    cells.Add(Cell(zone, calendar, count.Kind!.Value, takes), count.Endpoints, count.HasSensor);
                }
            }
        }

        uint first = 0;
        int hosts = 0;
        for (int cell = 0; cell < cells.Count; cell++)
        {
            if (cells[cell] == 0)
                continue;

            int kind = cell / 2 % kinds;
            bool host = tables.Plan.Kinds[kind].HostsServices;
            (int zone, int calendar) = Math.DivRem(cell / 2 / kinds, tables.Calendars.Count);
            int firstHost = !host ? -1 : keyed ? 0 : hosts;
            into.Add(new Segment(keyed ? 0 : first, cells[cell], (byte)kind, (ushort)zone, firstHost, cell % 2 == 0,
                (byte)calendar, cells.Bare(cell)));
            first += (uint)cells[cell];
            hosts += host ? cells[cell] : 0;
        }

        return hosts;
    }

    /// <summary>Segment of each endpoint by ordinal; null where segments are ranges of ordinals.</summary>
    public ushort[]? SegmentOf(Organisation organisation, SensorVersion minVersion, IReadOnlyList<Segment> segments)
    {
        if (organisation.Listed!.Keys is null)
            return null;

        var ofCell = new ushort[Cells];
        for (int segment = 0; segment < segments.Count; segment++)
        {
            Segment of = segments[segment];
            ofCell[Cell(of.Zone, of.Calendar, of.Kind, of.Takes)] = (ushort)segment;
        }

        return [.. CellsOfKeyed(organisation, minVersion).Select(cell => ofCell[cell])];
    }

    // Cells of the endpoints that have keys of their own, by ordinal. Each is a function of the endpoint's own row, so
    // that no other row moves it; one that is given no place draws its zone.
    private IEnumerable<int> CellsOfKeyed(Organisation organisation, SensorVersion minVersion)
    {
        ListedOrganisation listed = organisation.Listed!;
        ListedKeys keys = listed.Keys!;
        bool drawn = listed.IsSpread && listed.Places[0].Zone is null;
        int[] ofCount =
        [
            .. listed.Places.SelectMany(place =>
            {
                int zone = drawn ? 0 : ZoneOfPlace(organisation, place);
                byte calendar = CalendarOfPlace(organisation, place);
                return place.Counts.Select(c =>
                    Cell(zone, calendar, c.Kind!.Value, c.Takes(organisation.Version, minVersion)));
            }),
        ];
        IEnumerable<int> cells = keys.Counts.Select(count => ofCount[count]);
        if (!drawn)
            return cells;

        Categorical zones = tables.ZonesOfCountry[organisation.Country];
        int[] ofZone = [.. tables.ZoneOfCountry[organisation.Country].Select(zone => Cell(zone, 0, 0, takes: true))];
        var draws = new EntityDraws(fleetSeed, organisation.Key, keys.Keys);
        return cells.Select((cell, ordinal) =>
            cell + ofZone[zones.Pick(draws.Endpoint((uint)ordinal, DrawPurpose.Zone).A)]);
    }

    private void Spread(Organisation organisation, SensorVersion minVersion, ListedCells cells)
    {
        EntityDraws draws = Draws(organisation);
        int sites = tables.SiteCount(organisation.Size);
        for (int site = 0; site < sites; site++)
        {
            PhiloxBlock bits = draws.Organisation(DrawPurpose.Site, (uint)site);
            int zone = ZoneOfSite(organisation, site, bits);
            byte calendar = CalendarOfPlace(organisation, organisation.Listed!.Places[0]);
            foreach (ListedCount count in organisation.Listed.Places[0].Counts)
            {
                bool takes = count.Takes(organisation.Version, minVersion);
                int here = (count.Endpoints / sites) + (site < count.Endpoints % sites ? 1 : 0);
                if (count.Kind is { } kind)
                    cells.Add(Cell(zone, calendar, kind, takes), here, count.HasSensor);
                else
                    Mixed(organisation.Sector, here, bits.D, Cell(zone, calendar, 0, takes), count.HasSensor, cells);
            }
        }
    }

    private void Mixed(
        int sector, int size, uint rounding, int firstCell, bool hasSensor, ListedCells cells)
    {
        Categorical kinds = tables.KindsOfSector[sector];
        ulong before = 0;
        for (int kind = 0; kind < kinds.Count; kind++)
        {
            ulong boundary = (((ulong)size * kinds.Thresholds[kind]) + rounding) >> 32;
            cells.Add(firstCell + (kind * 2), (int)(boundary - before), hasSensor);
            before = boundary;
        }
    }

    private ushort ZoneOfSite(Organisation organisation, int site, in PhiloxBlock bits)
    {
        ListedPlace place = organisation.Listed!.Places[0];
        if (place.Zone is { } given)
            return tables.ZoneOf(given);

        bool home = site == 0 || place.Country is not null || tables.Plan.Groups[organisation.Group].Country is not null
            || bits.A < tables.Plan.Sites.Home.Threshold32;
        int country = home ? organisation.Country : tables.Countries.Pick(bits.B);
        return tables.ZoneOfCountry[country][tables.ZonesOfCountry[country].Pick(bits.C)];
    }

    private ushort ZoneOfPlace(Organisation organisation, ListedPlace place)
    {
        if (place.Zone is { } given)
            return tables.ZoneOf(given);

        EntityDraws draws = Draws(organisation);
        int country = place.Country is { } code
            ? tables.CountryOf(code)
            : tables.HomeCountry(tables.Plan.Groups[organisation.Group], draws);
        uint uniform = draws.Organisation(DrawPurpose.Site, (uint)Mix.OfName(place.Name)).C;
        return tables.ZoneOfCountry[country][tables.ZonesOfCountry[country].Pick(uniform)];
    }

    // Nothing is drawn of it: where no country is given, it is the usual one.
    private byte CalendarOfPlace(Organisation organisation, ListedPlace place) =>
        (place.Country ?? tables.Plan.Groups[organisation.Group].Country) is { } code
            ? tables.CalendarOfCountry[tables.CountryOf(code)] : (byte)0;

    private EntityDraws Draws(Organisation organisation) => new(fleetSeed, organisation.Key);

    private int Cells => tables.Zones.Length * tables.Calendars.Count * tables.Plan.Kinds.Count * 2;

    private int Cell(int zone, byte calendar, int kind, bool takes) =>
        (((((zone * tables.Calendars.Count) + calendar) * tables.Plan.Kinds.Count) + kind) * 2) + (takes ? 0 : 1);

    // The first of the largest.
    private static int Most(long[] endpoints)
    {
        int most = 0;
        for (int i = 1; i < endpoints.Length; i++)
            most = endpoints[i] > endpoints[most] ? i : most;

        return most;
    }
}
