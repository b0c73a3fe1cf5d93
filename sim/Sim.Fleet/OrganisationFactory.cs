namespace Sim.Fleet;

/// <summary>Draws organisations and lays out their segments, as <c>docs/concepts/model.md</c> §2 says.</summary>
public sealed class OrganisationFactory
{
    // Quantiles stay inside this so that the largest and smallest size are finite.
    private const double Edge = 1.0 / (1L << 40);

    private readonly FleetTables _tables;
    private readonly ulong _fleetSeed;

    /// <summary>A factory for one fleet.</summary>
    public OrganisationFactory(FleetTables tables, ulong fleetSeed)
    {
        _tables = tables;
        _fleetSeed = fleetSeed;
    }

    /// <summary>Draws an organisation.</summary>
    /// <param name="group">Index of its group.</param>
    /// <param name="index">Its size rank.</param>
    public Organisation Create(int group, int index)
    {
        FleetGroup plan = _tables.Plan.Groups[group];
        ulong key = Mix.Combine(Mix.OfName(plan.Name), (ulong)index);
        var draws = new EntityDraws(_fleetSeed, key);
        return new Organisation
        {
            Key = key,
            Group = group,
            Index = index,
            Size = Size(plan, index, draws),
            Sector = plan.Sector is { } sector
                ? FleetTables.IndexOf(_tables.Plan.Sectors.Select(s => s.Name), sector)
                : _tables.Sectors.Pick(draws.Organisation(DrawPurpose.Sector).A),
            Country = plan.Country is { } country
                ? FleetTables.IndexOf(_tables.Plan.Countries.Select(c => c.Code), country)
                : _tables.Countries.Pick(draws.Organisation(DrawPurpose.Country).A),
            Coverage = Coverage(plan, draws),
            Version = Version(plan, draws),
        };
    }

    /// <summary>Lays out the segments of an organisation, in ordinal order; empty ones are left out.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="into">Cleared and filled.</param>
    /// <returns>Number of service hosts.</returns>
    public int LayOut(Organisation organisation, List<Segment> into)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        SitePlan law = _tables.Plan.Sites;
        var draws = new EntityDraws(_fleetSeed, organisation.Key);
        Categorical kinds = _tables.KindsOfSector[organisation.Sector];
        int sites = SiteCount(organisation.Size);
        uint first = 0;
        int hosts = 0;
        for (int site = 0; site < sites; site++)
        {
            PhiloxBlock bits = draws.Organisation(DrawPurpose.Site, (uint)site);
            int size = (organisation.Size / sites) + (site < organisation.Size % sites ? 1 : 0);
            ushort zone = ZoneOfSite(organisation, site, bits, law);
            ulong before = 0;
            for (int kind = 0; kind < kinds.Count; kind++)
            {
                ulong boundary = (((ulong)size * kinds.Thresholds[kind]) + bits.D) >> 32;
                int count = (int)(boundary - before);
                before = boundary;
                if (count > 0)
                {
                    bool host = _tables.Plan.Kinds[kind].HostsServices;
                    into.Add(new Segment(first, count, (byte)kind, zone, host ? hosts : -1));
                    first += (uint)count;
                    hosts += host ? count : 0;
                }
            }
        }

        return hosts;
    }

    /// <summary>Zone of the organisation's home: the zone of its first site.</summary>
    public ushort HomeZone(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        PhiloxBlock bits = new EntityDraws(_fleetSeed, organisation.Key).Organisation(DrawPurpose.Site, 0);
        return ZoneOfSite(organisation, 0, bits, _tables.Plan.Sites);
    }

    private int SiteCount(int size)
    {
        SitePlan law = _tables.Plan.Sites;
        long wanted = ((long)size + law.EndpointsPerSite - 1) / law.EndpointsPerSite;
        return (int)Math.Clamp(wanted, 1, law.MaxSites);
    }

    private ushort ZoneOfSite(Organisation organisation, int site, in PhiloxBlock bits, SitePlan law)
    {
        bool home = site == 0 || bits.A < law.Home.Threshold32 || _tables.Plan.Groups[organisation.Group].Country is not null;
        int country = home ? organisation.Country : _tables.Countries.Pick(bits.B);
        return _tables.ZoneOfCountry[country][_tables.ZonesOfCountry[country].Pick(bits.C)];
    }

    private static int Size(FleetGroup plan, int index, in EntityDraws draws)
    {
        double within = Mix.ToUnit(draws.Organisation(DrawPurpose.OrganisationSize).Low);
        double quantile = Math.Clamp((index + within) / plan.Organisations, Edge, 1 - Edge);
        double size = plan.MedianEndpoints * DetMath.Exp(plan.Sigma * DetMath.NormalQuantile(1 - quantile));
        return (int)Math.Clamp(Math.Round(size, MidpointRounding.AwayFromZero), 1, int.MaxValue / 2);
    }

    private static ulong Coverage(FleetGroup plan, in EntityDraws draws)
    {
        PhiloxBlock bits = draws.Organisation(DrawPurpose.Adoption);
        Categorical adoption = Categorical.Of([plan.AdoptNone, plan.AdoptPart, Rest(plan)]);
        ulong from = plan.PartFrom.Threshold32;
        return adoption.Pick(bits.A) switch
        {
            0 => 0,
            1 => from + (((plan.PartTo.Threshold32 - from) * bits.B) >> 32),
            _ => 1UL << 32,
        };
    }

    // The share of "all" only closes the sum: the last category takes what is left.
    private static Ratio Rest(FleetGroup plan) => plan.AdoptNone.Threshold32 == 1UL << 32 ? Ratio.Zero : Ratio.One;

    private static SensorVersion Version(FleetGroup plan, in EntityDraws draws)
    {
        Categorical versions = Categorical.Of([.. plan.Versions.Select(v => v.Share)]);
        return plan.Versions[versions.Pick(draws.Organisation(DrawPurpose.SensorVersion).A)].Version;
    }
}
