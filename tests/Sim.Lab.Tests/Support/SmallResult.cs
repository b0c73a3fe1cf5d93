namespace Sim.Lab.Tests;

/// <summary>A result made by hand, for judging and comparing without a run.</summary>
internal static class SmallResult
{
    public static SimResult Of(long exposed = 10, long crashed = 4) => new()
    {
        Scenario = "small",
        Title = "A small result",
        Question = "What is in it?",
        Seed = 1,
        FleetSeed = 1,
        Digest = "00112233445566778899aabbccddeeff",
        Events = exposed + crashed,
        Windows = 3,
        Start = "2024-01-01T00:00Z",
        DurationSeconds = 180,
        WindowSeconds = 60,
        Scale = new ScaleResult(1, 1, 1, 100, 100, 1),
        Totals = Totals(exposed, crashed),
        RawTotals = Totals(exposed, crashed),
        Releases =
        [
            new ReleaseResult
            {
                Name = "trial", At = "2024-01-01T00:01Z", FirstApplied = 1, LastApplied = 30, Halted = null,
                Reverted = null, Usable50 = null, Usable97 = null, Usable99 = null,
            },
        ],
        Shares = new ShareTables([], [], [], []),
        Series = [
            .. Enumerable.Range(1, 3).Select(i => new SeriesPoint(60 * i, crashed, exposed, crashed, 0, 0, 0, 0.5))],
        Services = [],
        Organisations = new OrganisationsResult(1, 1, [], []),
        Repairs = new RepairsResult(0, 0, 0, 0, 0, 0),
        Expectations = [],
        Published = [],
        Assumptions = [],
        Repeat = "sim run small",
    };

    public static RunTotals Totals(long exposed, long crashed) => new()
    {
        Endpoints = 100,
        Exposed = exposed,
        Crashed = crashed,
        PeakDown = crashed,
        DownHours = crashed,
        ExpectedUseDownHours = 0,
        ManualRepairs = 0,
        SelfHealed = 0,
        CloudHealed = 0,
        Cleaned = 0,
        StillDown = crashed,
        ProtectionGapHours = 0,
    };
}
