namespace Sim.Scenarios;

internal sealed class FleetCodec() : ObjectCodec<FleetPlan>(
    "fleet", "Who exists: groups of organisations, and the tables that their draws use.",
    [Model, Groups, .. Tables, TimeZones], Make)
{
    public static readonly Field<string> Model = Defaulted(
        "model", Scalar.Name, "own", "Fleet model that gives the tables which are not given here.",
        f => f.Model) with { Example = "enterprise-2024" };
    public static readonly Field<IReadOnlyList<FleetGroup>> Groups = Required(
        "groups",
        Many.Named("groups", "groups of organisations", Scalar.Name, AnyGroup(), 64,
            (g, name) => g with { Name = name }, g => g.Name),
        "Groups of organisations; a name is part of the key of its organisations.", f => f.Groups);
    public static readonly Field<TimeZoneTable?> TimeZones = Optional<TimeZoneTable>(
        "timeZones", new TimeZonesCodec(),
        "What the zones of the fleet were resolved to, as a resolved scenario holds it; where not given, they are "
        + "resolved from the time zone database of the program.", f => f.TimeZones);
    public static readonly Field<IReadOnlyList<CountryPlan>> Countries = Required(
        "countries",
        Many.Named("countries", "countries by ISO 3166-1 code; their shares add up to one", Pattern.Country,
            new CountryCodec(), 250, (c, code) => c with { Code = code }, c => c.Code),
        "Countries.", f => f.Countries) with { IsOfModel = true };
    public static readonly Field<IReadOnlyList<SectorMix>> Sectors = Required(
        "sectors",
        Many.Named("sectors", "sectors of the economy; their shares add up to one", Scalar.Name,
            new SectorCodec(), 64, (s, name) => s with { Name = name }, s => s.Name),
        "Sectors.", SectorMix.Of) with { IsOfModel = true };
    public static readonly Field<IReadOnlyList<DeviceKindPlan>> Kinds = Required(
        "kinds",
        Many.Named("kinds", "kinds of device, at most 16", Scalar.Name, new DeviceKindCodec(), 16,
            (k, name) => k with { Name = name }, k => k.Name),
        "Kinds of device.", f => f.Kinds) with { IsOfModel = true };
    public static readonly Field<IReadOnlyList<OnlinePattern>> OnlinePatterns = Required(
        "onlinePatterns",
        new MapCodec<string, IReadOnlyList<OnlineHabit>, OnlinePattern>(
            "online-patterns", "when endpoints are online", Scalar.Name,
            Many.Named("online-pattern", "habits, at most 8; their shares add up to one", Scalar.Name,
                new HabitCodec(), 8,
                (h, name) => h with { Name = name }, h => h.Name),
            64, (name, habits) => new OnlinePattern(name, habits), p => (p.Name, p.Habits)),
        "When endpoints are online.", f => f.OnlinePatterns) with { IsOfModel = true };
    public static readonly Field<IReadOnlyList<AttendancePattern>> AttendancePatterns = Required(
        "attendancePatterns",
        Many.Named("attendance-patterns", "when somebody is at a machine", Scalar.Name, new AttendanceCodec(), 64,
            (a, name) => a with { Name = name }, a => a.Name),
        "When somebody is at a machine.", f => f.AttendancePatterns) with { IsOfModel = true };
    public static readonly Field<SitePlan> Sites = Required(
        "sites", new SitesCodec(), "How an organisation spreads over sites.", f => f.Sites) with { IsOfModel = true };

    /// <summary>The keys that a fleet model gives and a scenario may give itself.</summary>
    public static readonly IReadOnlyList<KeyOf<FleetPlan>> Tables =
        [Countries, Sectors, Kinds, OnlinePatterns, AttendancePatterns, Sites];

    private static FleetPlan Make(ReadFields read)
    {
        IReadOnlyList<DeviceKindPlan> kinds = read.Get(Kinds);
        return new FleetPlan
        {
            Model = read.Get(Model),
            Groups = read.Get(Groups),
            TimeZones = read.Get(TimeZones),
            Countries = read.Get(Countries),
            Sectors = [.. read.Get(Sectors).Select(s => s.Plan(kinds))],
            Kinds = kinds,
            OnlinePatterns = read.Get(OnlinePatterns),
            AttendancePatterns = read.Get(AttendancePatterns),
            Sites = read.Get(Sites),
        };
    }

    private static EitherCodec<FleetGroup> AnyGroup()
    {
        var drawn = new DrawnGroupCodec();
        return new EitherCodec<FleetGroup>(
            "any-group", drawn.Expected, drawn, new ListedGroupCodec(),
            node => (node as MapNode)?.Find(ListingTable.FileKey) is not null, group => group.Listing is not null);
    }
}
