namespace Sim.Laws.Tests;

/// <summary>Exposed share of a fleet that polls while a bad release is offered for a window W: uniform phases of a
/// fixed
/// period T give min(1, W/T), memoryless polling with mean T gives 1 − e^(−W/T).</summary>
public sealed class PollingLawTests
{
    private const string Exposed = "totals.exposedShare";
    private const int Endpoints = 50_000;
    private const string Small = "fleet.groups.bench.size.median=50000";

    [Theory]
    [InlineData("polling-fixed-1h", 60, 1.0)]
    [InlineData("polling-fixed-4h", 240, 0.3250)]
    [InlineData("polling-fixed-1d", 1440, 0.0542)]
    public void A_fixed_period_exposes_the_window_over_the_period(string scenario, int period, double check)
    {
        double law = Math.Min(1, 78.0 / period);
        Assert.Equal(check, law, 4);

        Sample sample = new LawRun(scenario, Small).Twenty(Exposed).Follows(law);
        if (law < 1)
            sample.ScattersLike(law, Endpoints);

        Million.Follows(new LawRun(scenario), Exposed, law);
    }

    [Theory]
    [InlineData("polling-memoryless-1h", 60, 0.7275)]
    [InlineData("polling-memoryless-4h", 240, 0.2775)]
    [InlineData("polling-memoryless-1d", 1440, 0.0527)]
    public void Memoryless_polling_exposes_one_minus_the_exponential(string scenario, int mean, double check)
    {
        double law = 1 - Math.Exp(-78.0 / mean);
        Assert.Equal(check, law, 4);

        new LawRun(scenario, Small).Twenty(Exposed).Follows(law).ScattersLike(law, Endpoints);
        Million.Follows(new LawRun(scenario), Exposed, law);
    }

    [Theory]
    [InlineData(5, 1.0)]
    [InlineData(30, 1.0)]
    [InlineData(60, 1.0)]
    [InlineData(300, 0.26)]
    public void Periods_from_five_minutes_to_five_hours_follow_the_same_law(int period, double check)
    {
        double law = Math.Min(1, 78.0 / period);
        Assert.Equal(check, law, 4);

        new LawRun("polling-fixed-1h", Small, $"channel.period={period}m").Twenty(Exposed).Follows(law);
    }
}
