using System.Text.Json;

namespace Sim.Experiments.Tests;

public sealed class YearRunnerTests
{
    private static readonly YearProduct A = SmallYear.Product("a", "328010", 30, 0.4);
    private static readonly YearProduct B = SmallYear.Product("b", "328010.5", 20, 1.5);

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.7)]
    [InlineData(3)]
    public void A_year_with_events_of_one_size_exceeds_half_of_it_as_often_as_a_poisson_number_is_above_zero(
        double rate)
    {
        const int years = 40_000;
        YearResult result = SmallYear.Run(
            SmallYear.Plan(SmallYear.Product("a", "328010", 30, rate)) with { Years = years });
        double expected = 1 - Math.Exp(-rate);
        double error = Math.Sqrt(expected * (1 - expected) / years);
        ExceedancePoint point = Assert.Single(result.Policies[0].Measures[0].Curve.Points);

        Assert.Equal(300_000, point.Value);
        Assert.Equal(expected, point.Probability, 4.5 * error);
        Assert.Equal(expected, result.Policies[0].Above10.Share, 4.5 * error);
        Assert.Equal(rate * 3_000_000, result.Policies[0].Measures[1].Mean, 4.5 * 3_000_000 * Math.Sqrt(rate / years));
    }

    [Fact]
    public void Return_levels_of_a_sum_of_equal_events_are_the_quantiles_of_a_poisson_number()
    {
        YearMeasure down = SmallYear.Run(
            SmallYear.Plan(SmallYear.Product("a", "328010", 100, 2)) with { Years = 100_000 }).Policies[0].Measures[1];

        // P(N ≤ 1, 2, 3, 4, 5, 6) = 0.406, 0.677, 0.857, 0.947, 0.983, 0.9955 at a mean of two.
        Assert.Equal(
            [(2, 2), (5, 3), (10, 4), (20, 5), (50, 5), (100, 6), (200, 6)],
            down.Levels.Select(l => (l.Period, (int)(l.Value / 10_000_000))));
        Assert.All(down.Levels, l => Assert.True(l.Low <= l.Value && l.Value <= l.High));
    }

    [Fact]
    public void Policies_are_paired_the_same_releases_are_faulty_in_the_same_years()
    {
        YearRows rows = SmallYear.Rows(SmallYear.Plan(A, B));

        Assert.All(Enumerable.Range(0, 2000), y => Assert.Equal(rows.Of(0, 1)[y] * 0.2, rows.Of(1, 1)[y], 1e-6));
        Assert.Contains(rows.Of(0, 1), v => v > 0);
    }

    [Fact]
    public void The_result_is_the_same_to_the_byte_on_one_two_and_seven_threads()
    {
        YearPlan plan = SmallYear.Plan(A, B) with { Interactions = Ratio.Of(1, 1000),
            Platform = new YearPlatform(SmallYear.In, 10, Ratio.Of(3, 100), null) };
        string[] results = [.. new[] { 1, 2, 7 }.Select(t => JsonSerializer.Serialize(SmallYear.Run(plan, t)))];

        Assert.Equal(results[0], results[1]);
        Assert.Equal(results[0], results[2]);
    }

    [Fact]
    public void The_first_years_of_many_are_the_years_of_few()
    {
        YearPlan plan = SmallYear.Plan(A, B) with { Policies = [SmallYear.Policy("half", 50)],
            Interactions = Ratio.Of(1, 1000) };
        YearRows many = SmallYear.Rows(plan);
        YearRows few = SmallYear.Rows(plan with { Years = 333 });

        for (int measure = 0; measure < 3; measure++)
            Assert.Equal(few.Of(0, measure), many.Of(0, measure)[..333]);
    }

    [Fact]
    public void A_product_more_changes_no_digit_of_what_the_others_do()
    {
        YearResult one = SmallYear.Run(SmallYear.Plan(A));
        YearResult two = SmallYear.Run(SmallYear.Plan(B, A));

        Assert.Equal(Origin(one, 1, "a"), Origin(two, 1, "a"));
        Assert.True(Origin(one, 1, "a").DownHours > 0);
    }

    [Fact]
    public void A_policy_more_changes_no_digit_of_the_others()
    {
        YearPlan plan = SmallYear.Plan(A, B) with { Interactions = Ratio.Of(1, 1000) };
        YearResult two = SmallYear.Run(plan);
        YearResult three = SmallYear.Run(
            plan with { Policies = [plan.Policies[0], SmallYear.Policy("half", 50), plan.Policies[1]] });

        Assert.Equal(JsonSerializer.Serialize(two.Policies[0]), JsonSerializer.Serialize(three.Policies[0]));
        Assert.Equal(JsonSerializer.Serialize(two.Policies[1]), JsonSerializer.Serialize(three.Policies[2]));
        Assert.Equal(two.Differences, three.Differences.Where(d => d.Arm == "move"));
    }

    [Fact]
    public void Under_half_moved_each_year_of_a_product_is_that_of_staying_or_that_of_moving_and_about_half_of_each()
    {
        YearPlan plan = SmallYear.Plan(SmallYear.Product("a", "328010", 30, 20));
        YearRows rows = SmallYear.Rows(plan with { Policies = [.. plan.Policies, SmallYear.Policy("half", 50)] });
        int stayed = Enumerable.Range(0, 2000).Count(y => rows.Of(2, 1)[y].Equals(rows.Of(0, 1)[y]));
        int moved = Enumerable.Range(0, 2000).Count(y => rows.Of(2, 1)[y].Equals(rows.Of(1, 1)[y]));

        Assert.Equal(2000, stayed + moved);
        Assert.InRange(moved, 900, 1100);
    }

    [Fact]
    public void Who_moves_at_a_share_moves_at_a_larger_one_and_a_vendor_moves_with_all_its_products()
    {
        YearProduct c = SmallYear.Product("c", "81200", 10, 20) with { Vendor = "a" };
        YearRows rows = SmallYear.Rows(SmallYear.Plan(SmallYear.Product("a", "328010", 30, 20), c) with
        {
            Policies = [SmallYear.Policy("none", 0), SmallYear.Policy("few", 30), SmallYear.Policy("more", 60),
                SmallYear.Policy("all", 100)],
        });
        bool[][] moved = [
            .. Enumerable.Range(1, 2)
                .Select(
                    p => (bool[])[
                        .. Enumerable.Range(0, 2000).Select(y => rows.Of(p, 1)[y].Equals(rows.Of(3, 1)[y]))])];

        Assert.All(Enumerable.Range(0, 2000), y => Assert.True(!moved[0][y] || moved[1][y]));
        Assert.All(Enumerable.Range(0, 2000),
            y => Assert.True(moved[0][y] || rows.Of(1, 1)[y].Equals(rows.Of(0, 1)[y]),
                $"year {y}: one product has moved and one has not"));
    }

    [Fact]
    public void A_fault_of_the_platform_reaches_every_endpoint_and_blinds_those_with_an_agent_on_it()
    {
        YearPlan plan = SmallYear.Plan(A, B with { Protects = false }, SmallYear.Product("c", "81200", 50, 0)) with
        {
            Platform = new YearPlatform(SmallYear.Out, 100, Ratio.Of(1, 100), null),
            Policies = [SmallYear.Policy("own", 0), SmallYear.Policy("closed", 100, SmallYear.On)],
        };
        YearResult result = SmallYear.Run(plan);
        YearOrigin own = Origin(result, 0, "platform");
        YearOrigin closed = Origin(result, 1, "platform");

        Assert.Equal(own.Events * 2_000_000, own.DownHours, 1.0);
        Assert.Equal(0, own.GapHours);
        Assert.Equal(own.DownHours, closed.DownHours);
        Assert.Equal(closed.Events * 1_000_000 * (1 - (0.7 * 0.5)), closed.GapHours, 1.0);
    }

    [Fact]
    public void A_release_bad_beside_a_neighbour_acts_where_the_two_are_neighbours_and_nowhere_without_a_filter()
    {
        YearProduct between = SmallYear.Product("between", "328010.2", 40, 0);
        YearPlan plan = SmallYear.Plan(A with { Faulty = Ratio.Zero }, B with { Releases = 0 }, between) with
        {
            Interactions = Ratio.Of(1, 100),
            Policies = [SmallYear.Policy("stay", 0), SmallYear.Policy("closed", 100, SmallYear.On)],
        };
        YearResult result = SmallYear.Run(plan);
        YearOrigin stay = Origin(result, 0, "neighbours");

        // 40 releases of a, a hundredth of them bad beside each of two: b in 0.3 × 0.2 × 0.6 of machines, the one
        // between in 0.3 × 0.4.
        double expected = 0.4 * ((0.3 * 0.2 * 0.6) + (0.3 * 0.4)) * 10_000_000;
        Assert.Equal(expected, stay.DownHours, expected * 0.12);
        Assert.InRange(stay.Events, 0.7, 0.9);
        Assert.Equal(new YearOrigin("neighbours", 0, 0, 0), Origin(result, 1, "neighbours"));
    }

    [Fact]
    public void Each_faulty_release_draws_one_of_the_replications_of_its_arm()
    {
        Response[][] responses = [[new(1, 1, 0), new(0.5, 3, 0)], [default, default], [default, default]];
        YearResult result = SmallYear.Run(
            SmallYear.Plan(SmallYear.Product("a", "328010", 100, 1)) with { Years = 20_000 }, 2, responses);

        Assert.Equal([500_000.0, 1_000_000.0], result.Policies[0].Measures[0].Curve.Points.Select(p => p.Value));
        Assert.Equal(2_000_000, result.Policies[0].Measures[1].Mean / Origin(result, 0, "a").Events, 30_000.0);
    }

    [Fact]
    public void Another_name_gives_other_years()
    {
        YearRows rows = SmallYear.Rows(SmallYear.Plan(A, B));
        YearRows renamed = SmallYear.Rows(SmallYear.Plan(A with { Name = "other" }, B));

        Assert.NotEqual(rows.Of(0, 1), renamed.Of(0, 1));
    }

    private static YearOrigin Origin(YearResult result, int policy, string name) =>
        result.Policies[policy].Origins.Single(o => o.Name == name);
}
