namespace Sim.Experiments.Tests;

/// <summary>The closed form and the simulated years are two writings of one thing.</summary>
public sealed class YearExpectationTests
{
    private static readonly YearProduct A = SmallYear.Product("a", "328010", 30, 0.4);
    private static readonly YearProduct B = SmallYear.Product("b", "328010.5", 20, 1.5);
    private static readonly YearProduct C = SmallYear.Product("c", "328010.2", 60, 0.8) with { Vendor = "a" };

    private static readonly YearPlan Mixed = SmallYear.Plan(A, B, C) with
    {
        Years = 40_000,
        Interactions = Ratio.Of(1, 200),
        Platform = new YearPlatform(SmallYear.Out, 20, Ratio.Of(1, 100), null),
        Policies = [
            SmallYear.Policy("stay", 0), SmallYear.Policy("half", 50), SmallYear.Policy("closed", 80, SmallYear.On)],
    };

    [Fact]
    public void Mean_hours_of_every_policy_are_those_of_the_simulated_years()
    {
        var expected = new YearExpectation(SmallYear.Model(Mixed));
        YearRows rows = SmallYear.Rows(Mixed);

        for (int policy = 0; policy < 3; policy++)
        {
            SampleMoments down = SampleMoments.Of(rows.Of(policy, 1));
            SampleMoments gap = SampleMoments.Of(rows.Of(policy, 2));
            double downHours = Assert.Single(expected.Mean(policy, m => m.DownHours, (_, _) => true)) * 1_000_000;
            double gapHours = Assert.Single(expected.Mean(policy, m => m.GapHours, (_, _) => true)) * 1_000_000;

            Assert.True(downHours > 0);
            Assert.Equal(downHours, down.Mean, 4.5 * down.StandardError);
            Assert.Equal(gapHours, gap.Mean, (4.5 * gap.StandardError) + 1e-9);
        }
    }

    [Fact]
    public void The_parts_of_a_mean_year_are_those_of_its_origins()
    {
        var expected = new YearExpectation(SmallYear.Model(Mixed));
        YearRows rows = SmallYear.Rows(Mixed);

        for (int origin = 0; origin < 5; origin++)
        {
            int only = origin;
            double hours = expected.Mean(1, m => m.DownHours, (o, _) => o == only)[0] * 1_000_000;
            Assert.Equal(hours, rows.Origins[1][origin].DownHours, hours * 0.04);
            Assert.True(hours > 0);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 3)]
    public void The_share_of_years_with_an_event_above_a_size_is_that_of_the_simulated_years(int policy, double factor)
    {
        YearPlan faultier = Mixed with
        {
            Products = [A with { Releases = A.Releases * factor }, .. Mixed.Products.Skip(1)],
            Interactions = Ratio.Zero,
        };
        var expected = new YearExpectation(SmallYear.Model(Mixed with { Interactions = Ratio.Zero }));
        double share = expected.ShareOfYears(policy, m => m.Above10, (origin, _) => origin == 0 ? factor : 1)[0];
        double above = SmallYear.Rows(faultier).Of(policy, 0).Count(v => v > 100_000) / 40_000.0;

        Assert.Equal(share, above, 4.5 * Math.Sqrt(share * (1 - share) / 40_000));
        Assert.InRange(share, 0.1, 0.95);
    }
}
