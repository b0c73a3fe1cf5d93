using System.Collections.Immutable;

namespace Sim.Engine;

/// <summary>
/// Draws the organisations of a plan: the census of all that take part, and in full those that the release reaches.
/// Groups on another platform are not drawn at all, so they cost nothing.
/// </summary>
internal sealed class FleetDraft
{
    private readonly ScenarioPlan _plan;
    private readonly FleetTables _tables;
    private readonly DesignTable _designs;
    private readonly OrganisationFactory _factory;
    private readonly ReachTable _reach;
    private double _expected;
    private double _expectedInFleet;
    private long _reachableInFleet;
    private readonly List<ReachedOrganisation> _reached = [];
    private readonly List<Segment> _segments = [];

    private FleetDraft(ScenarioPlan plan, FleetTables tables, DesignTable designs)
    {
        _plan = plan;
        _tables = tables;
        _designs = designs;
        _factory = new OrganisationFactory(tables, plan.FleetSeed) { MinVersion = plan.Update.MinVersion };
        Census = new Census(plan.Fleet, tables.Patterns.Count, tables.Zones.Length);
        _reach = new ReachTable(plan, tables);
    }

    public Census Census { get; }

    public IReadOnlyList<ReachedOrganisation> Reached => _reached;

    public ReachFigures Reach =>
        new(_expected, _expectedInFleet, _reachableInFleet, [.. _reached.Select(o => o.ExpectedReach)]);

    public static FleetDraft Draw(ScenarioPlan plan, FleetTables tables, DesignTable designs)
    {
        var draft = new FleetDraft(plan, tables, designs);
        for (int group = 0; group < plan.Fleet.Groups.Count; group++)
        {
            if (plan.Fleet.Groups[group].Platform == plan.Update.Platform)
                draft.DrawGroup(group);
        }

        return draft;
    }

    private void DrawGroup(int group)
    {
        int count = _plan.Fleet.Groups[group].Organisations;
        for (int index = 0; index < count; index++)
        {
            Organisation organisation = _factory.Create(group, index);
            bool takesPart = _plan.TakesPart(index);
            int design = _designs.Of(new EntityDraws(_plan.FleetSeed, organisation.Key));
            bool reached = _designs.ReachesAll || (_factory.IsReached(organisation) && _designs.Takes(design));
            Census.OrganisationsInFleet++;
            Census.EndpointsInFleet += organisation.Size;
            if (!takesPart && !(reached && _plan.Thinning > 1))
                continue;

            int hosts = _factory.LayOut(organisation, _segments);
            double reach = reached ? _reach.Expected(organisation, _segments) : 0;
            _expectedInFleet += reach;
            _reachableInFleet += reached ? _reach.Reachable(_segments) : 0;
            if (takesPart)
            {
                _expected += reach;
                Count(organisation, design);
                if (reached)
                    _reached.Add(Make(organisation, hosts, design, reach));
            }
        }
    }

    private void Count(Organisation organisation, int design)
    {
        Census.Organisations++;
        Census.Endpoints += organisation.Size;
        if (Census.Organisations > OrganisationSize.MostOrganisations || Census.Endpoints > OrganisationSize.MostInRun)
        {
            throw new FleetTooLargeException(
                "more organisations or endpoints take part than a run can hold: at most 16,777,216 and 2,147,483,647");
        }

        foreach (Segment segment in _segments)
        {
            Census.ByCountryAndKind[organisation.Country, segment.Kind] += segment.Count;
            Census.BySectorAndKind[organisation.Sector, segment.Kind] += segment.Count;
            Census.ByZone[segment.Zone] += segment.Count;
            Census.SensorsByPatternAndZone[_tables.PatternOf(segment), segment.Zone] +=
                Sensors(organisation, segment, design);
        }
    }

    // In 2^-32; every endpoint under an update of the platform's vendor.
    private long Sensors(Organisation organisation, in Segment segment, int design) =>
        _designs.ReachesAll ? (long)segment.Count << 32
            : !_designs.Takes(design) ? 0
            : (segment.Count - segment.Bare) * (long)organisation.CoverageOf(_plan.Fleet.Kinds[segment.Kind]);

    private ReachedOrganisation Make(Organisation organisation, int hosts, int design, double reach)
    {
        if (_segments.Count > OrganisationSize.MostSegments)
        {
            throw new FleetTooLargeException(
                $"an organisation of '{_plan.Fleet.Groups[organisation.Group].Name}' has more than 1,024 "
                    + "combinations of time zone, kind and taking the release");
        }

        ImmutableArray<ulong> keys = organisation.Listed?.Keys?.Keys ?? default;
        var attributes = new EntityDraws(_plan.FleetSeed, organisation.Key, keys);
        ushort[]? segmentOf = _factory.SegmentOf(organisation, _segments);
        int service = ServiceOf(_plan.Fleet.Sectors[organisation.Sector].Name);
        int crew = CrewSize(organisation, attributes);
        return new ReachedOrganisation
        {
            Source = organisation,
            Number = _reached.Count,
            ExpectedReach = reach,
            Segments = [.. _segments],
            SegmentOf = segmentOf,
            HostOrdinals = segmentOf is null ? null : HostOrdinals(segmentOf),
            Attributes = attributes,
            Design = design,
            Happenings = new EntityDraws(_plan.Seed, organisation.Key, keys),
            HomeZone = _factory.HomeZone(organisation),
            Weekend = _tables.Calendars[_factory.HomeCalendar(organisation)].Weekend,
            Crew = crew,
            OnCall = service < 0 ? 0 : Math.Min(crew, _plan.Services[service].OnCall),
            CloudOptIn = _plan.Recovery.Cloud is { } cloud
                && attributes.Organisation(DrawPurpose.CloudOptIn).A < cloud.OptIn.Threshold32,
            Hosts = hosts,
            Service = service,
            GroupSize = service < 0 ? 1 : _plan.Services[service].Servers,
        };
    }

    private uint[] HostOrdinals(ushort[] segmentOf) =>
        [.. Enumerable.Range(0, segmentOf.Length).Where(i => _segments[segmentOf[i]].FirstHost >= 0)
            .Select(i => (uint)i)];

    private int ServiceOf(string sector)
    {
        for (int i = 0; i < _plan.Services.Count; i++)
        {
            if (_plan.Services[i].Sectors.Count == 0 || _plan.Services[i].Sectors.Contains(sector))
                return i;
        }

        return -1;
    }

    private int CrewSize(Organisation organisation, in EntityDraws attributes)
    {
        if (_plan.Recovery.Hands is not { } hands)
            return 0;

        if ((organisation.Listed?.Crew ?? hands.FixedCrews) is { } crews)
            return crews;

        double uniform = Mix.ToUnit(attributes.Organisation(DrawPurpose.CrewSize).Low) + (0.5 / (1L << 53));
        double factor = DetMath.Exp(hands.Sigma * DetMath.NormalQuantile(uniform));
        double size = organisation.Size / hands.EndpointsPerTechnician * factor;
        return (int)Math.Clamp(Math.Round(size, MidpointRounding.AwayFromZero), 1, int.MaxValue / 2);
    }
}
