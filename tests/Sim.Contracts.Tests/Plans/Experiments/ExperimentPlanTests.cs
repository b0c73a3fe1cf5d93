namespace Sim.Contracts.Tests;

public sealed class ExperimentPlanTests
{
    [Fact]
    public void The_baseline_of_a_list_of_arms_is_the_arm_of_its_name_and_has_none_itself()
    {
        ExperimentPlan plan = Plan(baseline: "b", factors: [], "a", "b", "c");

        Assert.Equal([1, null, 1], Enumerable.Range(0, 3).Select(plan.BaselineOf));
    }

    [Fact]
    public void With_factors_an_arm_is_compared_with_the_baselines_level_at_its_own_other_levels()
    {
        // The last factor turns fastest: x1, x2, x3, y1, …; 2 levels of the first against 3 x 2 of the others.
        ExperimentPlan plan = Plan(baseline: "y",
            [new("first", "p", ["x", "y"]), new("second", "q", ["1", "2", "3"]), new("third", "r", ["k", "l"])],
            [.. Enumerable.Range(0, 12).Select(i => $"arm {i}")]);

        Assert.Equal([6, 7, 8, 9, 10, 11, null, null, null, null, null, null],
            Enumerable.Range(0, 12).Select(plan.BaselineOf));
        Assert.Equal([null, 0], Enumerable.Range(0, 2).Select(
            Plan(baseline: "x", [new("first", "p", ["x", "y"])], "x", "y").BaselineOf));
    }

    [Fact]
    public void A_baseline_that_is_no_arm_is_named() =>
        Assert.Equal("The experiment has no baseline 'd'.",
            Assert.Throws<InvalidOperationException>(() => Plan(baseline: "d", [], "a").BaselineOf(0)).Message);

    [Fact]
    public void It_decides_where_it_stops_by_precision_or_selects_an_arm()
    {
        ExperimentPlan plan = Plan(baseline: "a", [], "a", "b");
        ReplicationPlan precise = plan.Replications with { Target = new PrecisionTarget("totals.crashed", 1, null) };
        var selection = new SelectionPlan("totals.crashed", 0.95);

        Assert.False(plan.Decides);
        Assert.True((plan with { Replications = precise }).Decides);
        Assert.True((plan with { Selection = selection }).Decides);
        Assert.True((plan with { Replications = precise, Selection = selection }).Decides);
    }

    private static ExperimentPlan Plan(string baseline, IReadOnlyList<ExperimentFactor> factors,
        params string[] arms) => new()
    {
        Name = "any",
        Title = "Any",
        Question = "?",
        Scenario = "any",
        Factors = factors,
        Arms = [.. arms.Select(name => new ArmPlan(name, name, [], [], null!))],
        Baseline = baseline,
        Seed = 1,
        FleetSeed = 2,
        Confidence = 0.95,
        Interval = default,
        Metrics = [],
        Replications = new ReplicationPlan(2, 2, null),
        Selection = null,
        Assumptions = [],
    };
}
