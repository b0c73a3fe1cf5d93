namespace Sim.Experiments.Tests;

/// <summary>The reason that is given for equal rarest years is the true one.</summary>
public sealed class YearTailTests
{
    private static readonly YearPlan Plan = SmallYear.Plan(SmallYear.Product("a", "328010", 30, 0.4)) with
    {
        Years = 10_000,
        Platform = new YearPlatform(SmallYear.In, 2, Ratio.Of(1, 100), null),
    };

    [Fact]
    public void The_rarest_years_are_equal_because_only_the_platform_is_on_more_machines_than_any_product()
    {
        YearTail tail = SmallYear.Run(Plan).Tail!;

        // Two years in a hundred, less those that have two such events.
        Assert.Equal(100, tail.Period);
        Assert.Equal(1_000_000, tail.Level);
        Assert.Equal(300_000, tail.MostOfProduct);
        Assert.InRange(tail.Years, 2 * 150, 2 * 250);
        Assert.Equal((tail.Years, 0), (tail.OfPlatform, tail.ProductYears));
    }

    [Fact]
    public void Without_faults_of_the_platform_the_rarest_years_differ() =>
        Assert.Null(SmallYear.Run(Plan with { Platform = Plan.Platform with { Releases = 0 } }).Tail);

    [Fact]
    public void Where_a_product_is_on_every_machine_the_platform_is_not_the_reason()
    {
        // Both policies leave it in the kernel, so its largest events are the same under both.
        YearTail tail = SmallYear.Run(Plan with
        {
            Products = [SmallYear.Product("a", "328010", 100, 0.01)],
            Policies = [SmallYear.Policy("stay", 0), new YearPolicy("fixed", "Fixed", Ratio.One, null, [
                new("a", SmallYear.In)])],
        }).Tail!;

        Assert.Equal(1_000_000, tail.MostOfProduct);
        Assert.True(tail.ProductYears > 0);
        Assert.InRange(tail.OfPlatform, 1, tail.Years - 1);
    }

    [Fact]
    public void A_product_on_every_machine_takes_the_reason_away_though_the_rarest_years_are_equal()
    {
        YearTail tail = SmallYear.Run(Plan with { Products = [SmallYear.Product("a", "328010", 100, 0.4)] }).Tail!;

        Assert.Equal((1_000_000, 1_000_000), (tail.Level, tail.MostOfProduct));
        Assert.True(tail.ProductYears > tail.OfPlatform);
        Assert.True(tail.OfPlatform < tail.Years);
    }
}
