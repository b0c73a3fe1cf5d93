namespace Sim.TestSupport;

/// <summary>
/// Scenarios that fit on a page, and their parts, to be changed in one thing by a test. Tests call it <c>A</c>, as in
/// <c>A.Plan(2).Hands(A.Hands()).RevertAt("3h")</c>.
/// </summary>
public static class ScenarioBuilder
{
    /// <summary>Milliseconds of a second, a minute, an hour and a day.</summary>
    public const long Second = 1_000, Minute = 60 * Second, Hour = 60 * Minute, Day = 24 * Hour;

    /// <summary>Monday 2024-07-15 00:00 UTC.</summary>
    public const long Monday = 1_721_001_600_000;

    /// <summary>The mask of all days, bit 0 is Monday.</summary>
    public const int EveryDay = 0b111_1111;

    /// <summary>Everybody, always online.</summary>
    public static OnlineHabit Always => new("always", Ratio.One, OnlineHabitKind.Always, EveryDay, 0, 1440, 0);

    /// <summary>The zone of an offset in minutes that never changes.</summary>
    public static TimeZonePlan Zone(int minutes) => TimeZonePlan.Fixed(minutes);

    /// <summary>
    /// One organisation of always-online, always-attended workstations in UTC, a push without latency, one hour after
    /// Monday 00:00; everybody crashes, boots twice five minutes apart and waits for ever.
    /// </summary>
    public static ScenarioPlan Plan(int endpoints = 1) => new()
    {
        Name = "a-page",
        Title = "A page",
        Question = "What happens?",
        Start = new UtcMoment(Monday),
        Duration = Ms("2d"),
        Window = Ms("1h"),
        Seed = 1,
        FleetSeed = 2,
        Thinning = 1,
        Fleet = Fleet(endpoints),
        Designs = Shipped.Designs,
        Design = new DesignPlan("kernel-content-interpreter", 20, BoundsCheck: false),
        Update = new UpdatePlan(
            "bad", Artefact.Content, "windows", new SensorVersion(7, 10), 21,
            new FaultPlan("out-of-bounds-read", Ratio.One, TriggerKind.AtOnce, Law(0))),
        Channel = new ChannelPlan(ChannelKind.Push, default, Law(0)),
        Rollout = new RolloutPlan(
            Strategy.AllAtOnce, At("1h"), [new StagePlan("all", Ratio.One, SimDuration.Zero)], null, null),
        Recovery = new RecoveryPlan
        {
            FailedBoots = 2,
            BootCycle = Law("5m"),
            RaceWired = Ratio.Zero,
            RaceWireless = Ratio.Zero,
            TryEvery = Ms("1h"),
            MaxTries = 0,
            Cloud = null,
            Hands = null,
        },
        Services = [],
        Expectations = [],
        Published = [],
        Assumptions = [],
    };

    /// <summary>The fleet of <see cref="Plan"/>.</summary>
    public static FleetPlan Fleet(int endpoints) => new()
    {
        Model = "a-page",
        Groups = [Group(endpoints)],
        Countries = [new CountryPlan("AA", "Country A", Ratio.One, [new ZonePlan(TimeZonePlan.Fixed(0), Ratio.One)])],
        Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.One])],
        Kinds = [Kind("workstation")],
        OnlinePatterns = [new OnlinePattern("online", [Always])],
        AttendancePatterns = [new AttendancePattern("attended", EveryDay, 0, 1440)],
        Sites = new SitePlan(1_000_000, 1, Ratio.One),
    };

    /// <summary>
    /// Organisations that all have the agent, in its latest version; of equal sizes unless sigma is set.
    /// </summary>
    public static FleetGroup Group(double median, int organisations = 1, string name = "group", double sigma = 0) =>
        new()
    {
        Name = name,
        Organisations = organisations,
        MedianEndpoints = median,
        Sigma = sigma,
        Platform = "windows",
        Adoption = AdoptionPlan.Everybody,
        Versions = [new VersionPolicy("latest", new SensorVersion(7, 11), Ratio.One)],
        Country = null,
        Sector = null,
    };

    /// <summary>A group that a listing of endpoints gives.</summary>
    public static FleetGroup Listed(string name, params ListedOrganisation[] organisations) =>
        ListedScenario.WithListing(Group(1, name: name) with { Versions = [] }, organisations);

    /// <summary>A kind of device: wired, power-cycled, not encrypted, repaired at the desk.</summary>
    public static DeviceKindPlan Kind(string name, bool hostsServices = false) => new()
    {
        Name = name,
        RepairPriority = 1,
        HostsServices = hostsServices,
        OnlinePattern = "online",
        AttendancePattern = "attended",
        Encrypted = Ratio.Zero,
        Wired = Ratio.One,
        OutOfBand = Ratio.Zero,
        PowerCycled = Ratio.One,
        RepairMethod = "desk",
        OutOfBandMethod = "remote",
    };

    /// <summary>The one habit of everybody: a shift on the days of a mask, in minutes after local midnight.</summary>
    public static OnlineHabit Shift(int days, int from, int to, int spread = 0) =>
        new("shift", Ratio.One, OnlineHabitKind.Shift, days, from, to, spread);

    /// <summary>One technician day and night, no guidance needed, no mobilisation, half an hour a repair.</summary>
    public static HandsPlan Hands(int crews = 1) => new()
    {
        EndpointsPerTechnician = 50,
        Sigma = 0,
        FixedCrews = crews,
        GuidanceAt = SimTime.Zero,
        Mobilisation = Law(0),
        DayFromMinute = 480,
        DayToMinute = 1020,
        Weekday = Ratio.One,
        Weekend = Ratio.One,
        Night = Ratio.One,
        Methods =
        [
            new RepairMethodPlan("desk", Law("30m"), NeedsKey: true),
            new RepairMethodPlan("remote", Law("10m"), NeedsKey: false),
        ],
        KeyLookup = Law("7m"),
    };

    /// <summary>Milliseconds of a duration as scenarios write it, such as <c>1h10m</c>.</summary>
    public static long Time(string duration) => Ms(duration).Milliseconds;

    /// <summary>Milliseconds as such a duration.</summary>
    public static string Text(long milliseconds)
    {
        TimeSpan time = TimeSpan.FromMilliseconds(milliseconds);
        (int Amount, string Unit)[] parts =
            [(time.Days, "d"), (time.Hours, "h"), (time.Minutes, "m"), (time.Seconds, "s"), (time.Milliseconds, "ms")];
        return milliseconds == 0 ? "0s" : string.Concat(parts.Where(p => p.Amount > 0).Select(p =>
            p.Amount.ToString(CultureInfo.InvariantCulture) + p.Unit));
    }

    /// <summary>A duration as scenarios write it.</summary>
    public static SimDuration Ms(string duration) => SimDuration.TryParse(duration, out SimDuration value)
        ? value : throw new ArgumentException($"'{duration}' is no duration.", nameof(duration));

    /// <summary>A duration of milliseconds.</summary>
    public static SimDuration Ms(long value) => SimDuration.FromMilliseconds(value);

    /// <summary>A moment, by the time since the start.</summary>
    public static SimTime At(string duration) => At(Time(duration));

    /// <summary>A moment, by milliseconds since the start.</summary>
    public static SimTime At(long value) => SimTime.FromMilliseconds(value);

    /// <summary>Always the same duration.</summary>
    public static DurationLaw Law(string duration) => DurationLaw.Fixed(Ms(duration));

    /// <summary>Always the same duration, in milliseconds.</summary>
    public static DurationLaw Law(long value) => DurationLaw.Fixed(Ms(value));
}
