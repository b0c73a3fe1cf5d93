namespace Sim.Reports.Tests;

/// <summary>
/// A small run whose figures agree with each other, as those of every stored run must: 100 machines, 400 minutes.
/// </summary>
internal static class StoredFixture
{
    private const int Count = 400;

    /// <summary>Every window: 40 machines crash, a minute apart, and 35 come back, half an hour later.</summary>
    public static IReadOnlyList<SeriesPoint> Windows { get; } = [.. Enumerable.Range(1, Count).Select(minute =>
    {
        int crashed = Math.Min(40, minute);
        int recovered = Math.Clamp(minute - 30, 0, 35);
        return new SeriesPoint(60 * minute, crashed - recovered, Math.Min(60, 2 * minute), crashed, recovered, 0, 0,
            1 - (crashed / 100.0));
    })];

    /// <summary>The result.</summary>
    public static SimResult Result { get; } = Build();

    private static SimResult Build()
    {
        RunTotals totals = new()
        {
            Endpoints = 100, Exposed = 60, Crashed = 40, PeakDown = 30, DownHours = 100, ExpectedUseDownHours = 60,
            ManualRepairs = 20,
            SelfHealed = 10, CloudHealed = 5, Cleaned = 3, StillDown = 5, ProtectionGapHours = 0,
        };
        ShareRow[] rows = [new("US", 80, 50, 40, 80, 20, 10, 5), new("DE", 20, 10, 0, 0, 0, 0, 0)];
        return JulyFixture.Result with
        {
            DurationSeconds = 60 * Count,
            WindowSeconds = 60,
            Windows = Count,
            Scale = new ScaleResult(1, 2, 2, 100, 100, 1),
            Totals = totals,
            RawTotals = totals,
            Releases = [
                .. JulyFixture.Result.Releases.Select(
                    r => r with { Usable50 = 3600, Usable97 = null, Usable99 = null })],
            Shares = new ShareTables([rows[0]], rows, rows, rows),
            Series = [.. Windows.Where((_, i) => i % 2 == 1)],
            Zones = new ZonesResult([new ZoneRow(60, ["US"], 100)],
                [new ZonePoint(600, [10]), new ZonePoint(1200, [20])]),
            Services = [
                new ServiceResult("health", "desk", 4, 2, 1.5, 10, 1,
                    [new BackWithin("1h", 0.25), new BackWithin("2h", 0.5)])],
            Organisations = new OrganisationsResult(
                2, 1, [new LargestHit(10, 2, 1)],
                [new OrganisationRow("a/0", "A", "health", "US", 80, 40, 2, 100, null)]),
            Repairs = new RepairsResult(25, 22, 10, 1, 1, 5),
            Expectations = [
                new ExpectationResult("Few crash", "totals.crashed", null, 50, 40, 10, Verdict.Held, "the test")],
            SeriesHash = SeriesParquet.Hash(Windows),
        };
    }
}
