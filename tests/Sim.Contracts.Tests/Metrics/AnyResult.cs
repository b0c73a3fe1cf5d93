namespace Sim.Contracts.Tests;

/// <summary>A result in which every number is another one, so that a wrong field shows.</summary>
internal static class AnyResult
{
    public static SimResult Of() => new()
    {
        Scenario = "any",
        Title = "Any",
        Question = "?",
        Seed = 1,
        FleetSeed = 2,
        Digest = "",
        Events = 0,
        Windows = 0,
        Start = "2024-07-19T00:00Z",
        DurationSeconds = 86_400,
        WindowSeconds = 60,
        Scale = new ScaleResult(1, 1, 1, 1, 1, 1),
        Totals = Totals(1),
        RawTotals = Totals(1_000),
        Releases = [Release("bad", 10), Release("good", 20)],
        Shares = new ShareTables(
            [Row("DE/server", 1)], [Row("health", 2), Row("retail", 3)], [Row("DE", 4)], [Row("server", 5)]),
        Series = [Point(3_600, 1), Point(7_200, 2), Point(10_800, 3)],
        Services =
        [
            new ServiceResult("health", "records", 40, 10, 11.5, 12.5, 4,
                [new BackWithin("6h", 0.25), new BackWithin("1d", 0.5)]),
            new ServiceResult("health", "mail", 80, 30, 31.5, 32.5, 34, []),
            new ServiceResult("retail", "mail", 100, 50, 51.5, 52.5, 54, []),
        ],
        Organisations = new OrganisationsResult(200, 50, [new LargestHit(100, 50, 20), new LargestHit(10, 10, 4)], []),
        Repairs = new RepairsResult(90, 80, 60, 40.5, 20.25, 7),
        Expectations = [],
        Published = [],
        Assumptions = [],
        Repeat = "",
    };

    private static RunTotals Totals(long unit) => new()
    {
        Endpoints = 800 * unit,
        Exposed = 400 * unit,
        Crashed = 200 * unit,
        PeakDown = 150 * unit,
        PeakUnprotected = 25 * unit,
        DownHours = 1.5 * unit,
        ExpectedUseDownHours = 2.5 * unit,
        ManualRepairs = 3 * unit,
        SelfHealed = 50 * unit,
        CloudHealed = 5 * unit,
        Cleaned = 6 * unit,
        StillDown = 20 * unit,
        ProtectionGapHours = 7.5 * unit,
        SuccessfulAttacks = 8.5 * unit,
        SuccessfulAttacksWithoutFault = 9.25 * unit,
        SuccessfulAttacksWithoutUpdate = 9.5 * unit,
        AttacksFoundDown = 9.75 * unit,
        CompromisedEndpointDays = 10.5 * unit,
        Restarted = 11 * unit,
        AgentRestarts = 12 * unit,
        Degraded = 13 * unit,
        Rejected = 14 * unit,
        Slowed = 15 * unit,
        Hung = 30 * unit,
        Quarantined = 20 * unit,
        AtMachine = 2 * unit,
    };

    // The first release is at 01:00, an hour after the start.
    private static ReleaseResult Release(string name, double unit) => new()
    {
        Name = name,
        At = "2024-07-19T01:00Z",
        FirstApplied = unit + 1,
        LastApplied = unit + 2,
        Halted = unit + 4,
        Reverted = unit + 5,
        Usable50 = unit + 6,
        Usable97 = unit + 7,
        Usable99 = null,
    };

    private static ShareRow Row(string key, int unit) =>
        new(key, 1_000 * unit, 500 * unit, 100 * unit, 400 * unit, 10 * unit, 20 * unit, 30 * unit)
        {
            Hung = 15 * unit,
            Quarantined = 5 * unit,
        };

    private static SeriesPoint Point(double t, long unit) =>
        new(t, 10 * unit, 60 * unit, 40 * unit, 30 * unit, 5 * unit, 6 * unit,
            1 - (0.1 * unit)) { HungOrQuarantined = 10 * unit };
}
