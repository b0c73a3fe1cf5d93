namespace Sim.Reference;

/// <summary>Builds the organisations that take part (model §1 keys, §2 Organisation).</summary>
internal sealed class FleetBuilder(ScenarioPlan plan, CancellationToken stop = default)
{
    private const double SmallestPlace = 1.0 / (1L << 40);
    private readonly Designs _designs = new(plan);
    private readonly Calendars _calendars = new(plan.Fleet);

    /// <summary>Every organisation that takes part, in the order of groups and indices.</summary>
    public IReadOnlyList<Organisation> Build()
    {
        List<Organisation> organisations = [];
        foreach (FleetGroup group in plan.Fleet.Groups)
        {
            for (int index = 0; index < group.Organisations; index++)
            {
                stop.ThrowIfCancellationRequested();

                if (TakesPart(index))
                {
                    organisations.Add(group.Listing is { } listing
                        ? new ListedBuilder(plan, group, _designs, _calendars).Build(
                            listing.Organisations[index], index, organisations.Count)
                        : Organisation(group, index, organisations.Count));
                }
            }
        }

        return organisations;
    }

    /// <summary>Organisations and endpoints on the update's platform.</summary>
    /// <param name="whole">Whether those count that thinning leaves out.</param>
    public (int Organisations, long Endpoints) OnPlatform(bool whole)
    {
        int organisations = 0;
        long endpoints = 0;
        foreach (FleetGroup group in plan.Fleet.Groups.Where(group => group.Platform == plan.Update.Platform))
        {
            foreach (int index in Enumerable.Range(0, group.Organisations).Where(i => whole || TakesPart(i)))
            {
                EntityDraws attributes = new(plan.FleetSeed, Key(group, index));
                organisations++;
                endpoints += group.Listing?.Organisations[index].Endpoints
                    ?? Size(group, index, attributes.Organisation(DrawPurpose.OrganisationSize));
            }
        }

        return (organisations, endpoints);
    }

    // "With thinning k, organisations with index % k = k / 2 (integer division) take part."
    private bool TakesPart(int index) => index % plan.Thinning == plan.Thinning / 2;

    private static ulong Key(FleetGroup group, int index) => Mix.Combine(Mix.OfName(group.Name), (ulong)index);

    private Organisation Organisation(FleetGroup group, int index, int number)
    {
        ulong key = Key(group, index);
        EntityDraws attributes = new(plan.FleetSeed, key);
        long size = Size(group, index, attributes.Organisation(DrawPurpose.OrganisationSize));
        SectorPlan sector = Sector(group, attributes.Organisation(DrawPurpose.Sector));
        Coverage coverage = Coverage.Of(group, sector, attributes.Organisation(DrawPurpose.Adoption));
        VersionPolicy version = Pick(
            group.Versions, policy => policy.Share, attributes.Organisation(DrawPurpose.SensorVersion).A);

        bool takes = version.Version >= plan.Update.MinVersion;
        IReadOnlyList<Site> sites = new SiteBuilder(plan, _calendars).Build(group, attributes, size, sector, takes);
        int design = _designs.Of(attributes);
        Organisation organisation = new()
        {
            Number = number,
            Group = group,
            Index = index,
            Key = key,
            Size = size,
            Sector = sector,
            Coverage = coverage,
            Attributes = attributes,
            Happenings = new EntityDraws(plan.Seed, key),
            Design = design,
            Sites = sites,
            Home = sites[0].Clock,
            HomeCalendar = sites[0].Calendar,
            Reached = group.Platform == plan.Update.Platform
                && (Designs.ReachesAll(plan) || (takes && coverage.IsAny && _designs.Takes(design))),
        };

        if (organisation.Reached)
            EndpointBuilder.AddTo(organisation, plan);

        return organisation;
    }

    // "q = (i + v) / n kept inside [2^-40, 1 - 2^-40], size = max(1, round-half-away(median x exp(sigma x
    // normalQuantile(1 - q))))"
    private static long Size(FleetGroup group, int index, PhiloxBlock draw)
    {
        double place = (index + Mix.ToUnit(draw.Low)) / group.Organisations;
        double q = Math.Clamp(place, SmallestPlace, 1 - SmallestPlace);
        double size = group.MedianEndpoints * DetMath.Exp(group.Sigma * DetMath.NormalQuantile(1 - q));
        return Math.Max(1, (long)Math.Round(size, MidpointRounding.AwayFromZero));
    }

    private SectorPlan Sector(FleetGroup group, PhiloxBlock draw) => group.Sector is string name
        ? plan.Fleet.Sectors.First(sector => sector.Name == name)
        : Pick(plan.Fleet.Sectors, sector => sector.Share, draw.A);

    private static T Pick<T>(IReadOnlyList<T> choices, Func<T, Ratio> share, uint uniform) =>
        choices[Share.Pick(choices.Select(share), uniform)];
}
