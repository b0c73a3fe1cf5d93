namespace Sim.Laws.Tests;

/// <summary>Power cycles that heal with probability p each: 1 − (1 − p)^m are healed within m.</summary>
public sealed class SelfHealLawTests
{
    private const string Healed = "totals.selfHealedShare";
    private const int Endpoints = 30_000;

    [Theory]
    [InlineData(0.181, 15, 0.95)]
    [InlineData(0.181, 5, 0.6315)]
    [InlineData(0.181, 1, 0.181)]
    [InlineData(0.5, 3, 0.875)]
    [InlineData(0.02, 15, 0.2614)]
    public void Healing_is_geometric_in_the_tries(double p, int tries, double check)
    {
        double law = 1 - Math.Pow(1 - p, tries);
        Assert.Equal(check, law, 4);

        Run(p, tries).Twenty(Healed).Follows(law).ScattersLike(law, Endpoints);
    }

    [Fact]
    public void A_million_machines_heal_as_one_minus_the_power_says() =>
        Million.Follows(new LawRun("geometric-self-heal"), Healed, 1 - Math.Pow(1 - 0.181, 15));

    // Somebody is there from 22:00 to 06:00 and tries once in eight hours, at a uniform moment of them: what is healed
    // grows with the attended hours, past midnight and, where only Sunday's night is attended, into Monday.
    [Theory]
    [InlineData("daily", "Sat,Sun", 12, 22, 0)]
    [InlineData("daily", "Sat,Sun", 12, 24, 0.25)]
    [InlineData("daily", "Sat,Sun", 12, 26, 0.5)]
    [InlineData("daily", "Sat,Sun", 12, 30, 1)]
    [InlineData("Sun", "Sat,Sun", 2, 6, 0.5)]
    [InlineData("Sun", "Sat,Sun", 2, 166, 0.5)]
    [InlineData("Sun", "Sat,Sun", 2, 168, 0.75)]
    [InlineData("Sun", "Sat,Sun", 2, 172, 1)]
    [InlineData("Mon", "Sat,Sun", 2, 28, 0.75)]
    [InlineData("workdays", "Sat,Sun", 108, 122, 0.5)]
    [InlineData("workdays", "Fri,Sat", 108, 166, 0)]
    [InlineData("workdays", "Fri,Sat", 108, 168, 0.25)]
    [InlineData("weekend", "Fri,Sat", 12, 118, 0)]
    [InlineData("weekend", "Fri,Sat", 12, 122, 0.5)]
    public void Attended_hours_past_midnight_are_of_the_day_on_which_they_begin(
        string days, string weekend, int breaks, int hour, double law)
    {
        string[] sets =
        [
            $"fleet.attendancePatterns.always.days={days}", $"fleet.countries.ZZ.weekend={weekend}",
            $"rollout.releaseAt={breaks}h", $"rollout.revertAt={breaks}h1ms", "duration=8d",
        ];
        double Share(RunOutcome outcome) =>
            1 - (outcome.AllWindows[hour - 1].Down / (double)outcome.Result.RawTotals.Crashed);
        Sample sample = new LawRun("self-heal-nights", ["fleet.groups.bench.size.median=10000", .. sets])
            .TwentyOf(Share).Follows(law);
        if (law is > 0 and < 1)
            sample.ScattersLike(law, 10_000);

        new LawRun("self-heal-nights", ["fleet.groups.bench.size.median=500", .. sets]).EveryHostAgrees();
    }

    private static LawRun Run(double p, int tries) => new(
        "geometric-self-heal",
        string.Create(CultureInfo.InvariantCulture, $"fleet.groups.bench.size.median={Endpoints}"),
        string.Create(CultureInfo.InvariantCulture, $"recovery.race.wired={p}"),
        string.Create(CultureInfo.InvariantCulture, $"recovery.powerCycle.max={tries}"));
}
