using Sim.Contracts;
using Sim.Lab.Expectations;
using Sim.Lab.Tests.Support;

namespace Sim.Lab.Tests.Expectations;

public sealed class ExpectationEvaluatorTests
{
    [Theory]
    [InlineData(4d, null, null, null)]
    [InlineData(4d, 3d, null, 1d)]
    [InlineData(4d, 5d, null, -1d)]
    [InlineData(4d, null, 6d, 2d)]
    [InlineData(4d, null, 1d, -3d)]
    [InlineData(4d, 1d, 5d, 1d)]
    [InlineData(4d, 4d, 4d, 0d)]
    [InlineData(4d, 5d, 9d, -1d)]
    public void The_margin_is_the_distance_to_the_nearer_bound_and_negative_outside(
        double value, double? min, double? max, double? margin)
    {
        Assert.Equal(margin, ExpectationEvaluator.MarginOf(value, min, max));
    }

    [Theory]
    [InlineData("totals.crashed", 4d, 4d, "held", Verdict.Held)]
    [InlineData("totals.crashed", 5d, null, "violated", Verdict.Violated)]
    [InlineData("releases.trial.usable50", null, 3600d, "inconclusive", Verdict.Inconclusive)]
    [InlineData("releases.trial.usable50", null, 60d, "violated", Verdict.Violated)]
    public void An_expectation_is_held_violated_or_cannot_be_told(
        string metric, double? min, double? max, string verdict, Verdict whole)
    {
        SimResult result = Judge(SmallResult.Of(), metric, min, max);

        Assert.Equal(verdict, Assert.Single(result.Expectations).Verdict);
        Assert.Equal(whole, Verdicts.Of(result));
    }

    [Fact]
    public void An_update_that_reached_nobody_puts_nothing_to_the_test()
    {
        SimResult result = Judge(SmallResult.Of(exposed: 0, crashed: 0), "totals.crashed", null, 0);

        Assert.Equal("inconclusive", Assert.Single(result.Expectations).Verdict);
        Assert.Equal(Verdict.Inconclusive, Verdicts.Of(result));
    }

    [Fact]
    public void An_update_that_reached_endpoints_and_crashed_none_is_a_result()
    {
        Assert.Equal(Verdict.Held, Verdicts.Of(Judge(SmallResult.Of(crashed: 0), "totals.crashed", null, 0)));
    }

    [Fact]
    public void A_violation_outweighs_what_cannot_be_told()
    {
        SimResult result = ExpectationEvaluator.Evaluate(SmallResult.Of(),
        [
            new ExpectationPlan("unknown", "releases.trial.detected", null, 60, ""),
            new ExpectationPlan("violated", "totals.crashed", null, 0, ""),
        ]);

        Assert.Equal(["inconclusive", "violated"], result.Expectations.Select(e => e.Verdict));
        Assert.Equal(Verdict.Violated, Verdicts.Of(result));
    }

    private static SimResult Judge(SimResult result, string metric, double? min, double? max) =>
        ExpectationEvaluator.Evaluate(result, [new ExpectationPlan("it", metric, min, max, "")]);
}
