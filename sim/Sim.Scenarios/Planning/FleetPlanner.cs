namespace Sim.Scenarios;

/// <summary>Makes the plan of a fleet without errors.</summary>
internal static class FleetPlanner
{
    public static FleetPlan Plan(Bound fleet)
    {
        DeviceKindPlan[] kinds = Map(fleet["kinds"]!, Kind);
        return new FleetPlan
        {
            Model = fleet.Get<string>("model"),
            Groups = Map(fleet["groups"]!, Group),
            Countries = Map(fleet["countries"]!, Country),
            Sectors = Map(fleet["sectors"]!, (name, sector) => Sector(name, sector, kinds)),
            Kinds = kinds,
            OnlinePatterns = Map(fleet["onlinePatterns"]!, (name, p) => new OnlinePattern(name, Map(p, Habit))),
            AttendancePatterns = Map(fleet["attendancePatterns"]!, Attendance),
            Sites = Sites(fleet["sites"]!),
        };
    }

    private static FleetGroup Group(string name, Bound group)
    {
        // What a listing gives is put in when its file has been read.
        Bound? adoption = group["adoption"];
        Bound? size = group["size"];
        return new FleetGroup
        {
            Name = name,
            Organisations = group["organisations"] is null ? 0 : group.Int("organisations"),
            MedianEndpoints = size?.Get<double>("median") ?? 0,
            Sigma = size?.Get<double>("sigma") ?? 0,
            Platform = group.Get<string>("platform"),
            AdoptNone = adoption?.Get<Ratio>("none") ?? Ratio.Zero,
            AdoptPart = adoption?.Get<Ratio>("part") ?? Ratio.Zero,
            PartFrom = adoption?.Get<Ratio>("partFrom") ?? Ratio.Zero,
            PartTo = adoption?.Get<Ratio>("partTo") ?? Ratio.One,
            Versions = group["versions"] is { } versions
                ? Map(versions, (policy, v) => new VersionPolicy(policy, v.Get<SensorVersion>("version"), v.Get<Ratio>("share")))
                : [],
            Country = group.Text("country"),
            Sector = group.Text("sector"),
        };
    }

    private static CountryPlan Country(string code, Bound country) => new(
        code, country.Get<string>("name"), country.Get<Ratio>("share"),
        Map(country["zones"]!, (_, zone) => new ZonePlan((int)zone.Key!, (Ratio)zone.Value!)));

    private static SectorPlan Sector(string name, Bound sector, DeviceKindPlan[] kinds)
    {
        Bound mix = sector["kinds"]!;
        return new SectorPlan(name, sector.Get<Ratio>("share"),
            [.. kinds.Select(k => mix[k.Name]?.Value is Ratio share ? share : Ratio.Zero)]);
    }

    private static DeviceKindPlan Kind(string name, Bound kind) => new()
    {
        Name = name,
        RepairPriority = kind.Int("repairPriority"),
        HostsServices = kind.Get<bool>("hostsServices"),
        OnlinePattern = kind.Get<string>("online"),
        AttendancePattern = kind.Get<string>("attended"),
        Encrypted = kind.Get<Ratio>("encrypted"),
        Wired = kind.Get<Ratio>("wired"),
        OutOfBand = kind.Get<Ratio>("outOfBand"),
        PowerCycled = kind.Get<Ratio>("powerCycled"),
        RepairMethod = kind.Get<string>("method"),
        OutOfBandMethod = kind.Text("outOfBandMethod") ?? kind.Get<string>("method"),
    };

    private static OnlineHabit Habit(string name, Bound habit)
    {
        ClockHours hours = habit.Maybe<ClockHours>("hours") ?? default;
        return new OnlineHabit(
            name, habit.Get<Ratio>("share"), EnumWords.Read<OnlineHabitKind>(habit.Get<string>("online")), habit.Maybe<int>("days") ?? 0,
            hours.From, hours.To, (int)((habit.Maybe<SimDuration>("spread")?.Milliseconds ?? 0) / 60_000));
    }

    private static AttendancePattern Attendance(string name, Bound attendance)
    {
        ClockHours hours = attendance.Get<ClockHours>("hours");
        return new AttendancePattern(name, attendance.Get<int>("days"), hours.From, hours.To);
    }

    private static SitePlan Sites(Bound sites) =>
        new(sites.Int("endpointsPerSite"), sites.Int("max"), sites.Get<Ratio>("home"));

    private static T[] Map<T>(Bound map, Func<string, Bound, T> make) =>
        [.. map.Members.Select(m => make(m.Key, m.Value))];
}
