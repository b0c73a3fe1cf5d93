using Sim.TestSupport;

namespace Sim.Reference.Tests;

/// <summary>
/// A scenario that fits on a page: one organisation of always-online, always-attended workstations in UTC, a push
/// without latency, one hour after Monday 00:00; everybody crashes, boots twice five minutes apart and waits for ever.
/// </summary>
internal static class Tiny
{
    public const long Second = 1_000;
    public const long Minute = 60 * Second;
    public const long Hour = 60 * Minute;
    public const long Day = 24 * Hour;

    /// <summary>Monday 2024-07-15 00:00 UTC.</summary>
    public const long Monday = 1_721_001_600_000;

    public const int EveryDay = 0b111_1111;

    public static ScenarioPlan Plan(int endpoints = 1) => new()
    {
        Name = "tiny",
        Title = "Tiny",
        Question = "What happens?",
        Start = new UtcMoment(Monday),
        Duration = Ms(2 * Day),
        Window = Ms(Hour),
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
            Strategy.AllAtOnce, At(Hour), [new StagePlan("all", Ratio.One, SimDuration.Zero)], null, null),
        Recovery = new RecoveryPlan
        {
            FailedBoots = 2,
            BootCycle = Law(5 * Minute),
            RaceWired = Ratio.Zero,
            RaceWireless = Ratio.Zero,
            TryEvery = Ms(Hour),
            MaxTries = 0,
            Cloud = null,
            Hands = null,
        },
        Services = [],
        Expectations = [],
        Published = [],
        Assumptions = [],
    };

    public static FleetPlan Fleet(int endpoints) => new()
    {
        Model = "tiny",
        Groups = [Group(endpoints)],
        Countries = [new CountryPlan("AA", "Country A", Ratio.One, [new ZonePlan(0, Ratio.One)])],
        Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.One])],
        Kinds = [Kind("workstation")],
        OnlinePatterns = [new OnlinePattern("online", [Always])],
        AttendancePatterns = [new AttendancePattern("attended", EveryDay, 0, 1440)],
        Sites = new SitePlan(1_000_000, 1, Ratio.One),
    };

    public static OnlineHabit Always => new("always", Ratio.One, OnlineHabitKind.Always, EveryDay, 0, 1440, 0);

    public static FleetGroup Group(double median, int organisations = 1, string name = "group") => new()
    {
        Name = name,
        Organisations = organisations,
        MedianEndpoints = median,
        Sigma = 0,
        Platform = "windows",
        AdoptNone = Ratio.Zero,
        AdoptPart = Ratio.Zero,
        PartFrom = Ratio.Zero,
        PartTo = Ratio.Zero,
        Versions = [new VersionPolicy("latest", new SensorVersion(7, 11), Ratio.One)],
        Country = null,
        Sector = null,
    };

    public static DeviceKindPlan Kind(string name) => new()
    {
        Name = name,
        RepairPriority = 1,
        HostsServices = false,
        OnlinePattern = "online",
        AttendancePattern = "attended",
        Encrypted = Ratio.Zero,
        Wired = Ratio.One,
        OutOfBand = Ratio.Zero,
        PowerCycled = Ratio.One,
        RepairMethod = "desk",
        OutOfBandMethod = "remote",
    };

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
            new RepairMethodPlan("desk", Law(30 * Minute), NeedsKey: true),
            new RepairMethodPlan("remote", Law(10 * Minute), NeedsKey: false),
        ],
        KeyLookup = Law(7 * Minute),
    };

    public static SimDuration Ms(long value) => SimDuration.FromMilliseconds(value);

    public static SimTime At(long value) => SimTime.FromMilliseconds(value);

    public static DurationLaw Law(long value) => DurationLaw.Fixed(Ms(value));
}
