using Sim.TestSupport;

namespace Sim.Engine.Tests;

/// <summary>
/// A scenario that fits on a page, to be changed in one thing by a test: two groups of organisations of unequal sizes
/// with desks and servers in two zones, a push at one hour after Monday 00:00 UTC, a revert, boot loops, power cycles,
/// hands and services.
/// </summary>
internal static class Small
{
    public const long Minute = 60_000;
    public const long Hour = 60 * Minute;
    public const long Day = 24 * Hour;
    public const int EveryDay = 0b111_1111;

    public static ScenarioPlan Plan() => new()
    {
        Name = "small",
        Title = "Small",
        Question = "What happens?",
        Start = new UtcMoment(1_721_001_600_000),
        Duration = Ms(3 * Day),
        Window = Ms(10 * Minute),
        Seed = 1,
        FleetSeed = 2,
        Thinning = 1,
        Fleet = Fleet(Group("first"), Group("second")),
        Designs = Shipped.Designs,
        Design = new DesignPlan("kernel-content-interpreter", 20, BoundsCheck: false),
        Update = new UpdatePlan("bad", Artefact.Content, "windows", new SensorVersion(7, 10), 21,
            new FaultPlan("out-of-bounds-read", Ratio.One, TriggerKind.AtOnce, Law(0))),
        Channel = new ChannelPlan(ChannelKind.Push, default, Law(0)),
        Rollout = new RolloutPlan(Strategy.AllAtOnce, At(Hour),
            [new StagePlan("all", Ratio.One, SimDuration.Zero)], null, At(3 * Hour)),
        Recovery = new RecoveryPlan
        {
            FailedBoots = 2,
            BootCycle = DurationLaw.Uniform(Ms(2 * Minute), Ms(9 * Minute)),
            RaceWired = Ratio.Of(1, 5),
            RaceWireless = Ratio.Of(1, 20),
            TryEvery = Ms(Hour),
            MaxTries = 5,
            Cloud = null,
            Hands = Hands(),
        },
        Services = [new ServicePlan("mail", [], 3, 2, DurationLaw.Exponential(Ms(20 * Minute)), 10)],
        Expectations = [],
        Published = [],
        Assumptions = [],
    };

    public static FleetPlan Fleet(params FleetGroup[] groups) => new()
    {
        Model = "small",
        Groups = groups,
        Countries =
        [
            new CountryPlan("AA", "A", Ratio.Of(1, 2), [new ZonePlan(0, Ratio.One)]),
            new CountryPlan("BB", "B", Ratio.Of(1, 2), [new ZonePlan(-330, Ratio.One)]),
        ],
        Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(4, 5), Ratio.Of(1, 5)])],
        Kinds = [Kind("desk", "shift", 1, false), Kind("server", "always", 0, true)],
        OnlinePatterns =
        [
            new OnlinePattern("always",
                [new OnlineHabit("always", Ratio.One, OnlineHabitKind.Always, EveryDay, 0, 1440, 0)]),
            new OnlinePattern("shift",
                [new OnlineHabit("shift", Ratio.One, OnlineHabitKind.Shift, 0b001_1111, 420, 1020, 90)]),
        ],
        AttendancePatterns = [new AttendancePattern("attended", 0b001_1111, 480, 1080)],
        Sites = new SitePlan(60, 3, Ratio.Of(1, 2)),
    };

    public static FleetGroup Group(string name, int organisations = 20) => new()
    {
        Name = name,
        Organisations = organisations,
        MedianEndpoints = 40,
        Sigma = 1,
        Platform = "windows",
        AdoptNone = Ratio.Of(1, 10),
        AdoptPart = Ratio.Of(3, 10),
        PartFrom = Ratio.Of(1, 5),
        PartTo = Ratio.Of(4, 5),
        Versions = [new VersionPolicy("latest", new SensorVersion(7, 11), Ratio.One)],
        Country = null,
        Sector = null,
    };

    public static HandsPlan Hands() => new()
    {
        EndpointsPerTechnician = 15,
        Sigma = 0.4,
        FixedCrews = null,
        GuidanceAt = At(4 * Hour),
        Mobilisation = DurationLaw.Exponential(Ms(Hour)),
        DayFromMinute = 420,
        DayToMinute = 1140,
        Weekday = Ratio.One,
        Weekend = Ratio.Of(1, 4),
        Night = Ratio.Of(1, 10),
        Methods =
        [
            new RepairMethodPlan("walk", DurationLaw.LogNormal(Ms(15 * Minute), 0.5), NeedsKey: true),
            new RepairMethodPlan("remote", Law(5 * Minute), NeedsKey: false),
        ],
        KeyLookup = Law(7 * Minute),
    };

    public static SimDuration Ms(long value) => SimDuration.FromMilliseconds(value);

    public static SimTime At(long value) => SimTime.FromMilliseconds(value);

    public static DurationLaw Law(long value) => DurationLaw.Fixed(Ms(value));

    private static DeviceKindPlan Kind(string name, string online, int priority, bool hosts) => new()
    {
        Name = name,
        RepairPriority = priority,
        HostsServices = hosts,
        OnlinePattern = online,
        AttendancePattern = "attended",
        Encrypted = Ratio.Of(1, 2),
        Wired = Ratio.Of(1, 2),
        OutOfBand = Ratio.Of(1, 10),
        PowerCycled = Ratio.Of(7, 10),
        RepairMethod = "walk",
        OutOfBandMethod = "remote",
    };
}
