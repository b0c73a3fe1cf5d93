namespace Sim.Laws.Tests;

/// <summary>
/// Exposed share of a fleet that polls while a bad release is offered for a window W: uniform phases of a fixed period
/// T give min(1, W/T), memoryless polling with mean T gives 1 − e^(−W/T). Machines that sleep at their phase poll when
/// they wake.
/// </summary>
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

    // A poll a day, at a uniform phase, of machines that are on from nine to five: whoever has its phase in the part of
    // the window in which they are on polls at it; if they wake inside the window, so do all phases that they slept.
    [Theory]
    [InlineData(9, -30, 78, 0.7000)]
    [InlineData(9, 180, 78, 0.0542)]
    [InlineData(9, 450, 78, 0.0208)]
    [InlineData(9, 480, 78, 0)]
    [InlineData(9, 0, 1, 0.6674)]
    [InlineData(9, 1, 1438, 0.3326)]
    [InlineData(9, -1, 1440, 1)]
    [InlineData(9, 1, 1440, 1)]
    [InlineData(22, -30, 78, 0.7000)]
    [InlineData(22, 180, 78, 0.0542)]
    [InlineData(22, 450, 78, 0.0208)]
    public void Machines_that_sleep_at_their_phase_poll_when_they_wake(int wakes, int opens, int minutes, double check)
    {
        const int On = 8 * 60;
        const int Day = 1440;
        int on = Math.Max(0, Math.Min(opens + minutes, On) - Math.Max(opens, 0))
            + Math.Max(0, opens + minutes - Day);
        bool wake = (opens <= 0 && opens + minutes > 0) || opens + minutes > Day;
        double law = Math.Min(Day, on + (wake ? Day - On : 0)) / (double)Day;
        Assert.Equal(check, law, 4);

        opens += wakes * 60;
        int closes = opens + minutes;
        string hours = string.Create(CultureInfo.InvariantCulture, $"{wakes:D2}:00-{(wakes + 8) % 24:D2}:00");
        string[] window = [$"fleet.onlinePatterns.nine-to-five.on.hours={hours}",
            $"rollout.releaseAt={opens}m", $"rollout.revertAt={closes}m"];
        Sample sample = new LawRun("polling-asleep", [Small, .. window]).Twenty(Exposed).Follows(law);
        if (law is > 0 and < 1)
            sample.ScattersLike(law, Endpoints);

        new LawRun("polling-asleep", ["fleet.groups.bench.size.median=2000", .. window]).EveryHostAgrees();
    }

    // On from nine to five on workdays: whoever slept over the weekend polls at the first waking after it, all at once.
    [Theory]
    [InlineData("Sat,Sun", 5, 0)]
    [InlineData("Sat,Sun", 6, 0)]
    [InlineData("Sat,Sun", 7, 1)]
    [InlineData("Fri,Sat", 4, 0)]
    [InlineData("Fri,Sat", 6, 1)]
    [InlineData("Fri,Sat", 7, 0.7)]
    public void Machines_that_sleep_over_the_weekend_of_their_country_poll_after_it(string weekend, int day, double law)
    {
        int opens = (day * 1440) + 510;
        string[] sets =
        [
            "duration=9d", "fleet.onlinePatterns.nine-to-five.on.days=workdays",
            $"fleet.countries.ZZ.weekend={weekend}", $"rollout.releaseAt={opens}m", $"rollout.revertAt={opens + 78}m",
        ];
        Sample sample = new LawRun("polling-asleep", [Small, .. sets]).Twenty(Exposed).Follows(law);
        if (law is > 0 and < 1)
            sample.ScattersLike(law, Endpoints);

        new LawRun("polling-asleep", ["fleet.groups.bench.size.median=2000", .. sets]).EveryHostAgrees();
    }

    [Fact]
    public void A_million_machines_that_sleep_poll_when_they_wake() =>
        Million.Follows(new LawRun("polling-asleep"), Exposed, 0.7);
}
