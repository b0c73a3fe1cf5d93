namespace Sim.Experiments.Tests;

/// <summary>Arms against expectations, on runs whose order is known: the earlier the halt, the fewer crash.</summary>
public sealed class ArmExpectationTests
{
    [Theory]
    [InlineData("max: 0%", "met unmet unmet")]
    [InlineData("max: 100%", "met met met")]
    [InlineData("min: 1%", "unmet met met")]
    [InlineData("min: 99.9%", "unmet unmet unmet")]
    public void The_whole_interval_decides(string bounds, string verdicts)
    {
        string tail = $$"""
            factors: [{name: halt, path: rollout.haltAt, levels: [10m, 12m, 30m]}]
            replications: 6
            expectations: [{name: bounded, metric: totals.crashedShare, {{bounds}}}]
            """;
        ExperimentExpectation of = SmallExperiment.Run(tail).Expectations.Single();

        Assert.Equal(verdicts.Split(' '), of.Arms.Select(a => a.Verdict.Word()));
        Assert.All(of.Arms, a => Assert.Equal(a.Verdict == ArmVerdict.Met ? 6 : 0, a.Held));
        Assert.All(of.Arms, a => Assert.InRange(a.Mean!.Value, a.Low!.Value, a.High!.Value));
        Assert.True(of.Asked);
    }

    [Theory]
    [InlineData("totals.crashed")]
    [InlineData("totals.downHours")]
    [InlineData("totals.crashedShare")]
    [InlineData("totals.stillDownShare")]
    public void An_interval_ends_where_no_mean_can_be(string metric)
    {
        // With two replications Student's quantile is 12.7: by itself the interval of a rare fault reaches below zero.
        string tail = $$"""
            arms: [{name: rare, sets: ["update.fault.probability=1%"]}, {name: usual}]
            replications: 2
            expectations: [{name: bounded, metric: {{metric}}, min: 0}]
            """;
        ExperimentResult result = SmallExperiment.Run(tail);
        double most = metric.EndsWith("Share", StringComparison.Ordinal) ? 1 : double.MaxValue;

        Assert.Contains(result.Expectations[0].Arms, a => a.Low == 0 || a.High == 1);
        Assert.All(result.Expectations[0].Arms,
            a => Assert.True(a.Low >= 0 && a.High <= most && a.Low <= a.Mean && a.Mean <= a.High));
        Assert.All(result.Arms.SelectMany(a => a.Metrics), m => Assert.True(m.Low is null or >= 0));
    }

    [Fact]
    public void A_bound_inside_the_interval_leaves_it_open_and_one_replication_is_judged_by_its_value()
    {
        const string Tail =
            "arms: [{name: a}]\nexpectations: [{name: bounded, metric: totals.crashed, max: MAX}]\nreplications: ";
        ArmExpectation measured = SmallExperiment.Run(
            Tail.Replace("MAX", "1M", StringComparison.Ordinal) + "5").Expectations[0].Arms[0];
        string mean = Math.Round(measured.Mean!.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        ArmExpectation open = SmallExperiment.Run(
            Tail.Replace("MAX", mean, StringComparison.Ordinal) + "5").Expectations[0].Arms[0];
        ArmExpectation once = SmallExperiment.Run(
            Tail.Replace("MAX", "1M", StringComparison.Ordinal) + "1").Expectations[0].Arms[0];

        Assert.Equal(("met", "open", "met"), (measured.Verdict.Word(), open.Verdict.Word(), once.Verdict.Word()));
        Assert.InRange(open.Held, 1, 4);
        Assert.Null(once.Low);
    }

    [Theory]
    [InlineData("max: 1h", "unmet", "not reached in any of 2 replications")]
    [InlineData("max: 10d", "open", "not measured in any of 2 replications")]
    public void A_time_that_no_run_reaches_is_late_where_the_runs_outlast_the_bound(string bounds, string verdict,
        string reason)
    {
        ArmExpectation arm = SmallExperiment.Run($$"""
            arms: [{name: a, sets: ["recovery.race={wired: 0%, wireless: 0%}"]}]
            replications: 2
            expectations: [{name: half, metric: releases.content.usable50, {{bounds}}}]
            """).Expectations[0].Arms[0];

        Assert.Equal((verdict, reason, 0), (arm.Verdict.Word(), arm.Reason, arm.N));
    }

    [Fact]
    public void With_one_factor_the_expectations_of_the_scenario_hold_and_with_several_or_listed_arms_none()
    {
        Assert.Empty(SmallExperiment.Read(SmallExperiment.ThreeArms).Expectations);
        Assert.False(SmallExperiment.Read("factors: [{name: halt, path: rollout.haltAt, levels: [10m, 12m]}]").Expects);
    }

    [Theory]
    [InlineData("{name: a, metric: totals.crashed, max: 1, fleets: {count: 2, low: 1, median: 1, high: 1}}",
        "an experiment runs its fleets itself")]
    [InlineData("{name: a, metric: totals.crashedd, max: 1}", "is not a metric")]
    [InlineData("{name: a, metric: totals.crashed}", "an expectation without a bound")]
    [InlineData("{name: a, metric: releases.other.usable50, max: 1h}", "other")]
    [InlineData("{name: a, metric: totals.crashed, max: 1}, {name: a, metric: totals.crashed, max: 1}",
        "a second expectation")]
    public void A_mistake_in_an_expectation_is_told_with_its_place(string expectations, string says)
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(
            () => SmallExperiment.Read($"arms: [{{name: a}}]\nexpectations: [{expectations}]"));

        Assert.Contains(says, e.Message, StringComparison.Ordinal);
        Assert.Contains("small.yaml:10:", e.Message, StringComparison.Ordinal);
    }
}
