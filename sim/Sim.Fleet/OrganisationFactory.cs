namespace Sim.Fleet;

/// <summary>Draws organisations and lays out their segments, as <c>docs/concepts/model.md</c> §2 and §12 say.</summary>
public sealed class OrganisationFactory(FleetTables tables, FleetSeed fleetSeed)
{
    private readonly ListedLayout _listed = new(tables, fleetSeed);

    /// <summary>Oldest sensor version that takes the release; the oldest of all where nothing is said.</summary>
    public SensorVersion MinVersion { get; init; }

    /// <summary>Draws an organisation; of a listed one, what was not given.</summary>
    /// <param name="group">Index of its group.</param>
    /// <param name="index">Its size rank.</param>
    public Organisation Create(int group, int index)
    {
        FleetGroup plan = tables.Plan.Groups[group];
        ListedOrganisation? listed = plan.Listing?.Organisations[index];
        ulong key = Mix.Combine(Mix.OfName(plan.Name), listed is null ? (ulong)index : Mix.OfName(listed.Name));
        var draws = new EntityDraws(fleetSeed, key);
        int sector = (listed?.Sector ?? plan.Sector) is { } named
            ? FleetTables.IndexOf(tables.Plan.Sectors.Select(s => s.Name), named)
            : tables.Sectors.Pick(draws.Organisation(DrawPurpose.Sector).A);
        (ulong coverage, ulong servers) = listed?.Coverage is { } given
            ? (given.Threshold32, given.Threshold32)
            : Coverage(plan.AdoptionOf(tables.Plan.Sectors[sector].Name), draws);
        return new Organisation
        {
            Key = key,
            Group = group,
            Index = index,
            Size = Size(plan, listed?.Endpoints ?? OrganisationSize.Of(plan, index, draws)),
            Sector = sector,
            Country = listed is null ? tables.HomeCountry(plan, draws) : _listed.HomeCountry(plan, listed, draws),
            Coverage = coverage,
            ServerCoverage = servers,
            Version = Version(plan, draws),
            Listed = listed,
        };
    }

    /// <summary>Whether the release reaches some endpoint of an organisation on its platform.</summary>
    public bool IsReached(Organisation organisation)
    {
        return organisation.HasSensor && (organisation.Listed is { } listed
            ? listed.Places.Any(p => p.Counts.Any(c => c.Takes(organisation.Version, MinVersion)))
            : organisation.Version >= MinVersion);
    }

    /// <summary>Lays out the segments of an organisation, in ordinal order; empty ones are left out.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="into">Cleared and filled.</param>
    /// <returns>Number of service hosts.</returns>
    public int LayOut(Organisation organisation, List<Segment> into)
    {
        into.Clear();
        if (organisation.Listed is not null)
            return _listed.LayOut(organisation, MinVersion, into);

        SitePlan law = tables.Plan.Sites;
        bool takes = organisation.Version >= MinVersion;
        var draws = new EntityDraws(fleetSeed, organisation.Key);
        Categorical kinds = tables.KindsOfSector[organisation.Sector];
        int sites = tables.SiteCount(organisation.Size);
        uint first = 0;
        int hosts = 0;
        for (int site = 0; site < sites; site++)
        {
            PhiloxBlock bits = draws.Organisation(DrawPurpose.Site, (uint)site);
            int size = (organisation.Size / sites) + (site < organisation.Size % sites ? 1 : 0);
            int country = CountryOfSite(organisation, site, bits, law);
            ushort zone = ZoneOfSite(country, bits);
            ulong before = 0;
            for (int kind = 0; kind < kinds.Count; kind++)
            {
                ulong boundary = (((ulong)size * kinds.Thresholds[kind]) + bits.D) >> 32;
                int count = (int)(boundary - before);
                before = boundary;
                if (count > 0)
                {
                    bool host = tables.Plan.Kinds[kind].HostsServices;
                    into.Add(new Segment(first, count, (byte)kind, zone, host ? hosts : -1, takes,
                        tables.CalendarOfCountry[country]));
                    first += (uint)count;
                    hosts += host ? count : 0;
                }
            }
        }

        return hosts;
    }

    /// <summary>Segment of each endpoint by ordinal; null where segments are ranges of ordinals.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="segments">What <see cref="LayOut"/> gave for it.</param>
    public ushort[]? SegmentOf(Organisation organisation, IReadOnlyList<Segment> segments) =>
        organisation.Listed is null ? null : _listed.SegmentOf(organisation, MinVersion, segments);

    /// <summary>Zone of the organisation's home.</summary>
    public ushort HomeZone(Organisation organisation)
    {
        if (organisation.Listed is not null)
            return _listed.HomeZone(organisation);

        PhiloxBlock bits = new EntityDraws(fleetSeed, organisation.Key).Organisation(DrawPurpose.Site, 0);
        return ZoneOfSite(organisation.Country, bits);
    }

    /// <summary>Calendar of the organisation's home, as an index into <see cref="FleetTables.Calendars"/>.</summary>
    public byte HomeCalendar(Organisation organisation) => organisation.Listed is null
        ? tables.CalendarOfCountry[organisation.Country] : _listed.HomeCalendar(organisation);

    private int CountryOfSite(Organisation organisation, int site, in PhiloxBlock bits, SitePlan law)
    {
        bool home = site == 0 || bits.A < law.Home.Threshold32
            || tables.Plan.Groups[organisation.Group].Country is not null;
        return home ? organisation.Country : tables.Countries.Pick(bits.B);
    }

    private ushort ZoneOfSite(int country, in PhiloxBlock bits) =>
        tables.ZoneOfCountry[country][tables.ZonesOfCountry[country].Pick(bits.C)];

    private static int Size(FleetGroup plan, double endpoints) => endpoints <= OrganisationSize.MostEndpoints
        ? (int)endpoints
        : throw new FleetTooLargeException(string.Create(CultureInfo.InvariantCulture,
            $"an organisation of group '{plan.Name}' has {endpoints:N0} endpoints; one has at most "
                + $"{OrganisationSize.MostEndpoints:N0}"));

    private static (ulong Others, ulong Servers) Coverage(AdoptionPlan plan, in EntityDraws draws)
    {
        PhiloxBlock bits = draws.Organisation(DrawPurpose.Adoption);
        switch (Categorical.Of([plan.None, plan.Part, Rest(plan)]).Pick(bits.A))
        {
            case 0:
                return (0, 0);
            case 1:
                ulong others = Part(plan.From, plan.To, bits.B);
                return (others, plan.Servers is { } servers ? Part(servers.From, servers.To, bits.C) : others);
            default:
                return (1UL << 32, 1UL << 32);
        }
    }

    private static ulong Part(Ratio from, Ratio to, uint lane) =>
        from.Threshold32 + (((to.Threshold32 - from.Threshold32) * lane) >> 32);

    // The share of "all" only closes the sum: the last category takes what is left.
    private static Ratio Rest(AdoptionPlan plan) => plan.None.Threshold32 == 1UL << 32 ? Ratio.Zero : Ratio.One;

    private static SensorVersion Version(FleetGroup plan, in EntityDraws draws)
    {
        // A listing that gives every version needs no policy.
        if (plan.Versions.Count == 0)
            return default;

        Categorical versions = Categorical.Of([.. plan.Versions.Select(v => v.Share)]);
        return plan.Versions[versions.Pick(draws.Organisation(DrawPurpose.SensorVersion).A)].Version;
    }
}
