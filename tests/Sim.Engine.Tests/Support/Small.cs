namespace Sim.Engine.Tests;

/// <summary>
/// A scenario that fits on a page, to be changed in one thing by a test: two groups of organisations of unequal sizes
/// with desks and servers in two zones, a push at one hour after Monday 00:00 UTC, a revert, boot loops, power cycles,
/// hands and services.
/// </summary>
internal static class Small
{
    public static ScenarioPlan Plan()
    {
        ScenarioPlan page = A.Plan().RevertAt("3h").Recovery(recovery => recovery with
        {
            BootCycle = DurationLaw.Uniform(A.Ms("2m"), A.Ms("9m")),
            RaceWired = Ratio.Of(1, 5),
            RaceWireless = Ratio.Of(1, 20),
            MaxTries = 5,
            Hands = Hands(),
        });
        return page with
        {
            Duration = A.Ms("3d"),
            Window = A.Ms("10m"),
            Fleet = Fleet(Group("first"), Group("second")),
            Services = [new ServicePlan("mail", [], 3, 2, DurationLaw.Exponential(A.Ms("20m")), 10)],
        };
    }

    public static FleetPlan Fleet(params FleetGroup[] groups) => A.Fleet(1) with
    {
        Groups = groups,
        Countries =
        [
            new CountryPlan("AA", "A", Ratio.Of(1, 2), [new ZonePlan(A.Zone(0), Ratio.One)]),
            new CountryPlan("BB", "B", Ratio.Of(1, 2), [new ZonePlan(A.Zone(-330), Ratio.One)]),
        ],
        Sectors = [new SectorPlan("sector", Ratio.One, [Ratio.Of(4, 5), Ratio.Of(1, 5)])],
        Kinds = [Kind("desk", "shift", 1, false), Kind("server", "always", 0, true)],
        OnlinePatterns =
        [
            new OnlinePattern("always", [A.Always]), new OnlinePattern("shift", [A.Shift(0b001_1111, 420, 1020, 90)]),
        ],
        AttendancePatterns = [new AttendancePattern("attended", 0b001_1111, 480, 1080)],
        Sites = new SitePlan(60, 3, Ratio.Of(1, 2)),
    };

    public static FleetGroup Group(string name, int organisations = 20) => A.Group(40, organisations, name, 1) with
    {
        Adoption = AdoptionPlan.Everybody with { None = Ratio.Of(1, 10), Part = Ratio.Of(3, 10), From = Ratio.Of(1, 5),
            To = Ratio.Of(4, 5) },
    };

    public static HandsPlan Hands() => A.Hands() with
    {
        EndpointsPerTechnician = 15,
        Sigma = 0.4,
        FixedCrews = null,
        GuidanceAt = A.At("4h"),
        Mobilisation = DurationLaw.Exponential(A.Ms("1h")),
        DayFromMinute = 420,
        DayToMinute = 1140,
        Weekend = Ratio.Of(1, 4),
        Night = Ratio.Of(1, 10),
        Methods =
        [
            new RepairMethodPlan("walk", DurationLaw.LogNormal(A.Ms("15m"), 0.5), NeedsKey: true),
            new RepairMethodPlan("remote", A.Law("5m"), NeedsKey: false),
        ],
    };

    private static DeviceKindPlan Kind(string name, string online, int priority, bool hosts) => A.Kind(name, hosts) with
    {
        RepairPriority = priority,
        OnlinePattern = online,
        Encrypted = Ratio.Of(1, 2),
        Wired = Ratio.Of(1, 2),
        OutOfBand = Ratio.Of(1, 10),
        PowerCycled = Ratio.Of(7, 10),
        RepairMethod = "walk",
    };
}
