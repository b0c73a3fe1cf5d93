namespace Sim.Laws.Tests;

/// <summary>A canary of n machines meets a fault that hits each with probability f: 1 − (1 − f)^n.</summary>
public sealed class CanaryLawTests
{
    private const string Met = "organisations.hitShare";

    [Theory]
    [InlineData(0.5, 5, 0.95)]
    [InlineData(0.1, 29, 0.95)]
    [InlineData(0.1, 44, 0.99)]
    [InlineData(0.01, 299, 0.95)]
    [InlineData(0.01, 459, 0.99)]
    public void The_smallest_canary_that_meets_the_fault_often_enough_does_so(double fault, int size, double wanted) =>
        Check(fault, size, wanted, organisations: 1_000);

    [Fact]
    public void A_fault_of_one_in_a_thousand_needs_a_canary_of_2995() => Check(0.001, 2_995, 0.95, organisations: 100);

    [Fact]
    public void Three_million_machines_in_ten_thousand_canaries() =>
        Million.Follows(new LawRun("canary"), Met, 1 - Math.Pow(1 - 0.01, 299));

    private static void Check(double fault, int size, double wanted, int organisations)
    {
        double law = 1 - Math.Pow(1 - fault, size);
        Assert.True(law >= wanted && 1 - Math.Pow(1 - fault, size - 1) < wanted);

        new LawRun(
            "canary",
            string.Create(CultureInfo.InvariantCulture, $"fleet.groups.bench.organisations={organisations}"),
            string.Create(CultureInfo.InvariantCulture, $"fleet.groups.bench.size.median={size}"),
            string.Create(CultureInfo.InvariantCulture, $"update.fault.probability={fault * 100}%"))
            .Twenty(Met).Follows(law).ScattersLike(law, organisations);
    }
}
