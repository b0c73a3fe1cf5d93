namespace Sim.Reports.Tests;

/// <summary>
/// A result in the size and shape of the outage of July 2024, made up by closed forms: it tests reports, not the model.
/// </summary>
internal static class JulyFixture
{
    private const double Hour = 3600;
    private const double Release = 4 * Hour + 540;
    private const double Window = 60;
    private const int Days = 14;
    private const long Endpoints = 50_123_456;
    private const long Crashed = 8_473_112;

    private static readonly Lazy<IReadOnlyList<SeriesPoint>> Windows = new(BuildWindows);

    /// <summary>Every window of the run: 20,160 points.</summary>
    public static IReadOnlyList<SeriesPoint> AllWindows => Windows.Value;

    /// <summary>The result.</summary>
    public static SimResult Result { get; } = Build();

    /// <summary>The same run with one in ten organisations.</summary>
    public static SimResult Thinned => Result with
    {
        Scale = new ScaleResult(10, 2_900, 29_000, 5_012_345, Endpoints, 10.04)
        {
            Errors = new EstimateErrors
            {
                Exposed = 402_112.5, WentDown = 398_004.25, Crashed = 398_004.25, DownHours = 31_204_551,
                ManualRepairs = 201_338,
                SelfHealed = 199_021, CloudHealed = 4_410, Restarted = 0, Cleaned = 9_014, StillDown = 22_031,
            },
        },
    };

    /// <summary>An experiment that nobody could object to: nothing crashed.</summary>
    public static SimResult Quiet => Result with
    {
        Totals = Totals() with
        {
            Crashed = 0, PeakDown = 0, DownHours = 0, ExpectedUseDownHours = 0, ManualRepairs = 0, AtMachine = 0,
            SelfHealed = 0,
            CloudHealed = 0, StillDown = 0,
        },
        Shares = new ShareTables([], [], [], []),
        Zones = ZonesResult.None,
        Countries = [],
        Services = [],
        Expectations = [],
        Published = [],
        Assumptions = [],
        Series = [],
        Releases = [],
        Organisations = new OrganisationsResult(0, 0, [], []),
        Repairs = new RepairsResult(0, 0, 0, 0, 0, 0),
    };

    public static Manifest Manifest { get; } = new()
    {
        StartedUtc = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        FinishedUtc = new DateTimeOffset(2026, 1, 2, 3, 4, 17, TimeSpan.Zero),
        Seconds = 12.5,
        Host = "sequential",
        Threads = 1,
        Shards = 1,
        ProductVersion = "0.1.0",
    };

    private static SimResult Build() => new()
    {
        Scenario = "content-outage-2024-07",
        Title = "Content update outage of 19 July 2024",
        Question = "What does a faulty content file do to 50 million machines when it goes to everybody at once?",
        Seed = 20240719,
        FleetSeed = 1,
        Digest = "3f9c0a7be1d2486590ab17cd3e5f6071",
        Events = 61_204_377,
        Windows = Days * 1440,
        Start = "2024-07-19T00:00Z",
        DurationSeconds = Days * 24 * Hour,
        WindowSeconds = Window,
        Scale = new ScaleResult(1, 29_000, 29_000, Endpoints, Endpoints, 1),
        Totals = Totals(),
        RawTotals = Totals(),
        Releases =
        [
            new ReleaseResult
            {
                Name = "content 291", At = "2024-07-19T04:09Z", FirstApplied = 0.4, LastApplied = 4_679.8,
                Halted = null, Reverted = 4_680, Usable50 = 1.31 * 24 * Hour, Usable97 = 9.4 * 24 * Hour,
                Usable99 = null,
            },
        ],
        Shares = FixtureTables.Shares(),
        Series = [.. AllWindows.Where((p, i) => i < 240 ? i % 4 == 0 : i < 720 ? i % 8 == 0 : i % 26 == 7)],
        Zones = FixtureZones.Of(AllWindows, Endpoints),
        Countries = FixtureZones.Names(),
        Services = FixtureTables.Services(),
        Organisations = FixtureTables.Organisations(),
        Repairs = new RepairsResult(5_912_004, 4_103_377, 3_984_120, 97_410_233.5, 1_021_734.25, 2_310_442),
        Expectations =
        [
            new ExpectationResult(
                "About 8.5 million machines crash", "totals.crashed", 8_000_000, 9_000_000, 8_473_112, 473_112,
                Verdict.Held,
                "vendor's operating system maker, 20 July 2024"),
            new ExpectationResult(
                "97% online on 25 July", "series.onlineShare@9360m", 0.97, 0.99, 0.9831, 0.0069,
                Verdict.Held, "vendor, 25 July 2024, a lower bound"),
            new ExpectationResult(
                "97% usable by 25 July", "releases.content 291.usable97", null, 6.2 * 24 * Hour, 9.4 * 24 * Hour,
                -3.2 * 24 * Hour, Verdict.Violated,
                "statement of 25 July 2024: about 97% of sensors online"),
            new ExpectationResult(
                "Airlines are back within three days", "services.airline.check-in.backWithin@72h", 0.9, null, null,
                null, Verdict.Inconclusive, ""),
            new ExpectationResult(
                "Downtime in use hours stays below two billion", "totals.expectedUseDownHours", null, 2e9, 2.97e8,
                1.703e9,
                Verdict.Held, "our judgement"),
        ],
        Published =
        [
            new PublishedPoint(
                PublishedSeries.OnlineShare, SimDuration.FromMilliseconds(3 * 24 * 3_600_000L), 0.945,
                "significant number back",
                "statement of 21 July 2024"),
            new PublishedPoint(
                PublishedSeries.OnlineShare, SimDuration.FromMilliseconds((6 * 24 + 9) * 3_600_000L), 0.97,
                "over 97% of sensors online",
                "statement of 25 July 2024"),
            new PublishedPoint(
                PublishedSeries.OnlineShare, SimDuration.FromMilliseconds((10 * 24 + 20) * 3_600_000L), 0.99,
                "about 99%", "statement of 29 July 2024"),
            new PublishedPoint(
                PublishedSeries.Crashed, SimDuration.FromMilliseconds(30 * 3_600_000L), 8_500_000, "estimate",
                "blog of 20 July 2024"),
        ],
        Assumptions = FixtureTables.Assumptions(),
        Repeat = "sim run content-outage-2024-07 --seed 20240719 --fleet-seed 1",
    };

    private static RunTotals Totals() => new()
    {
        Endpoints = Endpoints,
        Exposed = 8_612_004,
        Crashed = Crashed,
        PeakDown = 8_102_339,
        DownHours = 512_338_120.75,
        ExpectedUseDownHours = 296_912_004.5,
        ManualRepairs = 4_051_903,
        AtMachine = 3_402_118,
        SelfHealed = 4_290_221,
        CloudHealed = 44_871,
        Cleaned = 138_892,
        StillDown = 86_117,
        ProtectionGapHours = 0,
    };

    // Crashes spread over the exposure; machines come back fast at first, then as technicians reach them, by day.
    private static SeriesPoint[] BuildWindows()
    {
        SeriesPoint[] points = new SeriesPoint[Days * 1440];
        double worked = 0;
        for (int i = 0; i < points.Length; i++)
        {
            double t = (i + 1) * Window;
            double since = Math.Max(0, t - Release);
            double part = Math.Min(1, since / 4_680);
            long crashed = (long)(Crashed * part * (2 - part));
            double hourOfDay = t / Hour % 24;
            bool weekend = (int)(t / Hour / 24) % 7 is 1 or 2;
            worked += since <= 0 ? 0 : (hourOfDay is > 7 and < 21 ? 1.6 : 0.35) * (weekend ? 0.5 : 1) * Window;
            double quick = 0.3 * (1 - Math.Exp(-since / (3 * Hour)));
            double slow = 0.69 * (1 - Math.Exp(-worked / (60 * Hour)));
            long back = (long)(crashed * Math.Min(1, quick + slow));
            long down = crashed - back;
            double use = 0.75 + (0.25 * Math.Cos((hourOfDay - 14) / 24 * 2 * Math.PI));
            points[i] = new SeriesPoint(
                t, down, (long)(crashed * 1.016), crashed, back, 0, down / 211,
                Math.Round(1 - (down * use / 39_000_000), 9));
        }

        return points;
    }
}
