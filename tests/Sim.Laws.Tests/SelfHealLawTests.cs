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

    private static LawRun Run(double p, int tries) => new(
        "geometric-self-heal",
        string.Create(CultureInfo.InvariantCulture, $"fleet.groups.bench.size.median={Endpoints}"),
        string.Create(CultureInfo.InvariantCulture, $"recovery.race.wired={p}"),
        string.Create(CultureInfo.InvariantCulture, $"recovery.powerCycle.max={tries}"));
}
