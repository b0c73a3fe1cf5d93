namespace Sim.Fleet.Tests;

/// <summary>A fleet that fits on a page, to be changed in one thing by a test.</summary>
internal static class Small
{
    public static readonly Ratio Half = Ratio.Of(1, 2);

    public static FleetPlan Fleet(params FleetGroup[] groups) => A.Fleet(1) with
    {
        Groups = groups.Length == 0 ? [Group()] : groups,
        Countries =
        [
            new CountryPlan("AA", "A", Ratio.Of(5, 10), [new ZonePlan(A.Zone(60), Ratio.One)]),
            new CountryPlan("BB", "B", Ratio.Of(3, 10),
                [new ZonePlan(A.Zone(-300), Ratio.Of(3, 4)), new ZonePlan(A.Zone(345), Ratio.Of(1, 4))]),
            new CountryPlan(
                "CC", "C", Ratio.Of(2, 10), [new ZonePlan(A.Zone(60), Half), new ZonePlan(A.Zone(0), Half)]),
        ],
        Sectors =
        [
            new SectorPlan("office", Ratio.Of(6, 10), [Ratio.Of(8, 10), Ratio.Of(2, 10), Ratio.Zero]),
            new SectorPlan("shop", Ratio.Of(4, 10), [Ratio.Of(1, 10), Ratio.Of(2, 10), Ratio.Of(7, 10)]),
        ],
        Kinds = [Kind("workstation", false), Kind("server", true), Kind("till", false)],
        Sites = new SitePlan(250, 8, Half),
    };

    public static FleetGroup Group(string name = "group", int organisations = 500, double median = 400,
        double sigma = 1) => A.Group(median, organisations, name, sigma) with
    {
        Adoption = AdoptionPlan.Everybody with { None = Ratio.Of(2, 10), Part = Ratio.Of(3, 10), From = Ratio.Of(1, 10),
            To = Ratio.Of(6, 10) },
        Versions =
        [
            new VersionPolicy("latest", new SensorVersion(7, 11), Half),
            new VersionPolicy("behind", new SensorVersion(7, 10), Half),
        ],
    };

    public static OrganisationFactory Factory(FleetPlan plan, ulong fleetSeed = 7) =>
        new(new FleetTables(plan), fleetSeed);

    /// <summary>Every organisation of a group.</summary>
    public static List<Organisation> Everybody(FleetPlan plan, ulong fleetSeed = 7, int group = 0)
    {
        OrganisationFactory factory = Factory(plan, fleetSeed);
        return [.. Enumerable.Range(0, plan.Groups[group].Organisations).Select(i => factory.Create(group, i))];
    }

    private static DeviceKindPlan Kind(string name, bool hosts) => A.Kind(name, hosts) with
    {
        Encrypted = Half,
        Wired = Half,
        OutOfBand = Half,
        PowerCycled = Half,
    };
}
