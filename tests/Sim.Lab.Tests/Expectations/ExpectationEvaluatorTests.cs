namespace Sim.Lab.Tests;

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

        Assert.Equal(verdict, Assert.Single(result.Expectations).Verdict.Word());
        Assert.Equal(whole, RunVerdict.Judge(result));
    }

    // The release is a minute after the start of a run of three minutes: 120 s without the milestone.
    [Theory]
    [InlineData("releases.trial.usable97", null, 119.999, "violated", "not within the 2m ")]
    [InlineData("releases.trial.usable97", null, 120d, "violated", "not within the 2m ")]
    [InlineData("releases.trial.usable97", null, 120.001, "inconclusive", "too short to tell")]
    [InlineData("releases.trial.usable99", 120d, null, "held", "not within the 2m ")]
    [InlineData("releases.trial.usable99", 120.001, null, "inconclusive", "too short to tell")]
    [InlineData("releases.trial.usable50", 60d, 100d, "violated", "not within the 2m ")]
    [InlineData("releases.trial.usable50", 60d, 200d, "inconclusive", "too short to tell")]
    [InlineData("releases.trial.halted", null, 60d, "violated", "not within the 2m ")]
    [InlineData("releases.trial.reverted", null, 600d, "inconclusive", "too short to tell")]
    public void A_milestone_that_the_run_ended_without_is_later_than_the_run_is_long(
        string metric, double? min, double? max, string verdict, string reason)
    {
        ExpectationResult judged = Assert.Single(Judge(SmallResult.Of(), metric, min, max).Expectations);

        Assert.Equal(verdict, judged.Verdict.Word());
        Assert.Contains(reason, judged.Reason, StringComparison.Ordinal);
        Assert.Null(judged.Measured);
    }

    [Theory]
    [InlineData("series.down@2m1ms", "the run ends 2m after the release")]
    [InlineData("series.downShare@1m", "what had not occurred by then")]
    [InlineData("repairs.meanWaitHours", "did not occur in this run")]
    [InlineData("services.health.records.backWithin@6h", "reaches no organisation of sector health")]
    [InlineData("releases.trial.usable97", "no machine went down")]
    public void What_was_not_measured_says_why(string metric, string reason)
    {
        ExpectationResult judged = Assert.Single(Judge(SmallResult.Of(crashed: 0), metric, null, 60).Expectations);

        Assert.Equal("inconclusive", judged.Verdict.Word());
        Assert.StartsWith("not measured: ", judged.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, judged.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_inside_the_first_window_is_not_measured()
    {
        SimResult result = SmallResult.Of();
        result = result with { Releases = [result.Releases[0] with { At = result.Start }] };

        Assert.EndsWith("no window has ended by then; one lasts 1m",
            Assert.Single(Judge(result, "series.down@59s", 0, null).Expectations).Reason, StringComparison.Ordinal);
        Assert.Equal("held", Assert.Single(Judge(result, "series.down@60s", 0, null).Expectations).Verdict.Word());
    }

    [Fact]
    public void An_update_that_reached_nobody_puts_nothing_to_the_test()
    {
        SimResult result = Judge(SmallResult.Of(exposed: 0, crashed: 0), "totals.crashed", null, 0);
        Assert.Equal("the update reached no endpoint", result.Expectations[0].Reason);

        Assert.Equal("inconclusive", Assert.Single(result.Expectations).Verdict.Word());
        Assert.Equal(Verdict.Inconclusive, RunVerdict.Judge(result));
    }

    [Fact]
    public void An_update_that_reached_endpoints_and_crashed_none_is_a_result()
    {
        Assert.Equal(Verdict.Held, RunVerdict.Judge(Judge(SmallResult.Of(crashed: 0), "totals.crashed", null, 0)));
    }

    [Fact]
    public void A_violation_outweighs_what_cannot_be_told()
    {
        SimResult result = ExpectationEvaluator.Evaluate(SmallResult.Of(), [],
        [
            new ExpectationPlan("unknown", "releases.other.reverted", null, 60, ""),
            new ExpectationPlan("violated", "totals.crashed", null, 0, ""),
        ]);

        Assert.Equal(["inconclusive", "violated"], result.Expectations.Select(e => e.Verdict.Word()));
        Assert.Equal(Verdict.Violated, RunVerdict.Judge(result));
    }

    private static SimResult Judge(SimResult result, string metric, double? min, double? max) =>
        ExpectationEvaluator.Evaluate(result, result.Series, [new ExpectationPlan("it", metric, min, max, "")]);
}
