namespace Sim.Laws.Tests;

/// <summary>
/// Rings of shares f_i that open at t_i and are halted at H, polled at a fixed period T, expose
/// Σ f_i · min(1, max(0, H − t_i) / T).
/// </summary>
public sealed class RingLawTests
{
    private const string Exposed = "totals.exposedShare";
    private const int Endpoints = 20_000;
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    private static readonly (double Share, int Opens)[] Everybody = [(1, 0)];

    private static readonly (double Share, int Opens)[] Autopatch = [(0.01, 0), (0.09, Day), (0.9, 6 * Day)];

    private static readonly (double Share, int Opens)[] Ubuntu =
        [.. Enumerable.Range(0, 10).Select(i => (0.1, i * 6 * Hour))];

    [Theory]
    [InlineData(5, 0.083)]
    [InlineData(10, 0.167)]
    [InlineData(30, 0.5)]
    [InlineData(60, 1.0)]
    [InlineData(78, 1.0)]
    [InlineData(240, 1.0)]
    [InlineData(Day, 1.0)]
    public void All_at_once(int halt, double check) => Check(
        "polling-fixed-1h", Everybody, halt, check, 3, "duration=2d", "rollout.releaseAt=0s", "rollout.revertAt=47h");

    [Theory]
    [InlineData(5, 0.00083)]
    [InlineData(10, 0.00167)]
    [InlineData(30, 0.005)]
    [InlineData(60, 0.01)]
    [InlineData(78, 0.01)]
    [InlineData(240, 0.01)]
    [InlineData(Day, 0.01)]
    public void One_nine_and_ninety_percent_at_zero_one_and_six_days(int halt, double check) =>
        Check("timed-rings-autopatch", Autopatch, halt, check, 5);

    [Theory]
    [InlineData(5, 0.0083)]
    [InlineData(10, 0.0167)]
    [InlineData(30, 0.05)]
    [InlineData(60, 0.1)]
    [InlineData(78, 0.1)]
    [InlineData(240, 0.1)]
    [InlineData(Day, 0.4)]
    [InlineData(Day + 30, 0.45)]
    public void Ten_points_every_six_hours(int halt, double check) =>
        Check("timed-rings-ubuntu", Ubuntu, halt, check, 4);

    [Fact]
    public void Rings_whose_polls_reach_over_several_openings()
    {
        const int Halt = Day + 30;
        double law = Ubuntu.Sum(f => f.Share * Math.Min(1, Math.Max(0, Halt - f.Opens) / (double)Day));
        Assert.Equal(0.2583, law, 4);

        Ring("timed-rings-ubuntu", Halt, "channel.period=1d").Twenty(Exposed).Follows(law).ScattersLike(law, Endpoints);
    }

    [Fact]
    public void A_million_machines_in_rings()
    {
        Million.Follows(new LawRun("timed-rings-autopatch"), Exposed, 0.01);
        Million.Follows(new LawRun("timed-rings-ubuntu"), Exposed, 0.45);
    }

    private static void Check(
        string scenario, (double Share, int Opens)[] rings, int halt, double check, int digits, params string[] sets)
    {
        double law = rings.Sum(f => f.Share * Math.Min(1, Math.Max(0, halt - f.Opens) / 60.0));
        Assert.Equal(check, law, digits);

        Sample sample = Ring(scenario, halt, sets).Twenty(Exposed).Follows(law);
        if (law < 1)
            sample.ScattersLike(law, Endpoints);
    }

    private static LawRun Ring(string scenario, int halt, params string[] sets) => new(scenario,
    [
        .. sets, string.Create(CultureInfo.InvariantCulture, $"fleet.groups.bench.size.median={Endpoints}"),
        string.Create(CultureInfo.InvariantCulture, $"rollout.haltAt={halt}m"),
    ]);
}
