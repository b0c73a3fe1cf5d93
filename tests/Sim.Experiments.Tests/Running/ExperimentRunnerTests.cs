using System.Text.Json;

namespace Sim.Experiments.Tests;

public sealed class ExperimentRunnerTests
{
    [Fact]
    public void The_result_is_the_same_to_the_byte_on_one_two_and_seven_threads()
    {
        string[] results = [.. new[] { 1, 2, 7 }.Select(threads =>
            Text(
                SmallExperiment.Run(SmallExperiment.ThreeArms + "\nreplications: 9\nselect: {metric: totals.downHours}",
                    threads)))];

        Assert.Equal(results[0], results[1]);
        Assert.Equal(results[0], results[2]);
    }

    [Fact]
    public void Where_it_stops_does_not_depend_on_threads()
    {
        const string tail = SmallExperiment.ThreeArms
            + "\nstop: {metric: totals.downHours, relative: 2%, min: 2, max: 92}";
        ExperimentResult one = SmallExperiment.Run(tail, 1);

        Assert.InRange(one.Replications, 3, 91);
        Assert.Equal(0, (one.Replications - 2) % ExperimentRunner.Batch);
        Assert.Equal("decided", one.Verdict.Word());
        Assert.Equal(Text(one), Text(SmallExperiment.Run(tail, 7)));
    }

    [Fact]
    public void A_target_that_is_not_reached_leaves_it_undecided()
    {
        ExperimentResult result = SmallExperiment.Run(
            SmallExperiment.ThreeArms + "\nstop: {metric: totals.downHours, halfWidth: 1s, min: 2, max: 4}");

        Assert.Equal(("undecided", 4), (result.Verdict.Word(), result.Replications));
        Assert.Contains(result.Words, w => w.StartsWith("Undecided: after 4 replications", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_decision_is_asked_for_it_says_measured() => Assert.Equal(
        "measured", SmallExperiment.Run(SmallExperiment.ThreeArms + "\nreplications: 2").Verdict.Word());

    [Fact]
    public void Each_arm_brings_the_numbers_of_its_own_design_and_none_twice()
    {
        ExperimentResult result = SmallExperiment.Run(
            "factors: [{name: design, path: design.name, levels: [kernel-content-interpreter, "
                + "kernel-driver]}]\nreplications: 2");
        string[] paths = [.. result.Assumptions.Select(a => a.Path)];

        Assert.Contains("design.kernel-content-interpreter.containment.gate", paths);
        Assert.Contains("design.kernel-driver.containment.gate", paths);
        Assert.Equal(result.Assumptions.Distinct(), result.Assumptions);
    }

    [Fact]
    public void An_arm_that_reaches_nobody_is_a_result_and_lacks_only_what_nobody_can_reach()
    {
        ExperimentResult result = SmallExperiment.Run(
            "arms: [{name: all}, {name: nobody, sets: [update.minVersion=9.0]}]\nreplications: 2");

        Assert.Equal("measured", result.Verdict.Word());
        Assert.Contains("In “nobody” the update reached no endpoint.", result.Words);
        Assert.Equal(0, result.Arms[1].Metrics[2].N);
        Assert.DoesNotContain(result.Differences, d => d.Metric == "releases.content.usable50");
    }

    [Fact]
    public void A_choice_that_is_not_certain_enough_leaves_it_undecided()
    {
        ExperimentResult result = SmallExperiment.Run(
            "arms: [{name: a}, {name: b, sets: [\"update.fault.probability=99%\"]}]\nreplications: 2\nselect: "
                + "{metric: totals.downHours, probability: 99.999%}");

        Assert.Equal("undecided", result.Verdict.Word());
        Assert.InRange(result.Ranking!.ProbabilityCorrect, 0, 0.99999);
    }

    [Fact]
    public void An_arm_more_or_less_changes_no_digit_of_the_others()
    {
        ArmResult[] three = [.. SmallExperiment.Run(SmallExperiment.ThreeArms + "\nreplications: 6").Arms];
        ArmResult[] two = [
            .. SmallExperiment.Run(
                "arms: [{name: none}, {name: late, sets: [rollout.haltAt=30m]}]\nreplications: 6").Arms];

        Assert.Equal(JsonSerializer.Serialize(three[0]), JsonSerializer.Serialize(two[0]));
        Assert.Equal(JsonSerializer.Serialize(three[2]), JsonSerializer.Serialize(two[1]));
    }

    [Fact]
    public void A_level_more_or_less_changes_no_digit_of_the_others()
    {
        const string tail =
            "factors: [{name: halt, path: rollout.haltAt, levels: [12m, LEVELS]}, {name: fault, path: "
                + "update.fault.probability, levels: [50%, 100%]}]\nreplications: 4";
        ExperimentResult more = SmallExperiment.Run(tail.Replace("LEVELS", "20m, 30m", StringComparison.Ordinal));
        ExperimentResult less = SmallExperiment.Run(tail.Replace("LEVELS", "30m", StringComparison.Ordinal));

        Assert.Equal(6, more.Arms.Count);
        Assert.All(less.Arms,
            arm =>
                Assert.Equal(JsonSerializer.Serialize(more.Arms.Single(a => a.Name == arm.Name)),
                    JsonSerializer.Serialize(arm)));
        Assert.All(less.Differences, d => Assert.Contains(d, more.Differences));
    }

    [Fact]
    public void A_replication_is_the_run_of_its_arm_on_seeds_one_further()
    {
        ExperimentPlan plan = SmallExperiment.Read(
            SmallExperiment.ThreeArms + "\nreplications: 3\nseed: 40\nfleetSeed: 50");
        ExperimentResult result = ExperimentRunner.Run(plan, 2, _ => { }, CancellationToken.None);
        double[] single = [.. Enumerable.Range(0, 3)
            .Select(r => plan.Arms[1].Scenario with { Seed = 40 + (ulong)r, FleetSeed = 50 + (ulong)r })
            .Select(scenario => ResultBuilder.Build(scenario, new SequentialHost().Run(
                scenario, new RunOptions(), SilentObserver.Instance, CancellationToken.None)).Result.Totals.DownHours)];

        Assert.Equal(single.Average(), result.Arms[1].Metrics[0].Mean!.Value, 1e-9);
        Assert.Equal(single.Min(), result.Arms[1].Metrics[0].Smallest);
        Assert.Equal(single.Max(), result.Arms[1].Metrics[0].Largest);
    }

    [Fact]
    public void A_curve_holds_the_mean_and_the_extremes_of_its_replications()
    {
        ArmCurve curve = SmallExperiment.Run(SmallExperiment.ThreeArms + "\nreplications: 5").Arms[0].Curves.Single(
            c => c.Series == "down");

        Assert.All(curve.Points, p => Assert.True(p.Low <= p.Mean && p.Mean <= p.High, $"{p}"));
        Assert.Contains(curve.Points, p => p.Low > 0 && p.Low < p.High);
        Assert.Equal(6 * 3600, curve.Points[^1].T);
    }

    [Fact]
    public void An_interruption_is_told_as_one_and_stops_the_other_runs()
    {
        using var stop = new CancellationTokenSource();
        int runs = 0;
        ExperimentPlan plan = SmallExperiment.Read(SmallExperiment.ThreeArms + "\nreplications: 500");
        Assert.ThrowsAny<OperationCanceledException>(() => ExperimentRunner.Run(plan, 2, Watch, stop.Token));
        Assert.InRange(runs, 3, 5);

        void Watch(ExperimentProgress progress)
        {
            if (++runs == 3)
                stop.Cancel();
        }
    }

    [Fact]
    public void A_failure_of_one_run_is_the_failure_of_the_experiment()
    {
        ExperimentPlan plan = SmallExperiment.Read(SmallExperiment.ThreeArms + "\nreplications: 50");

        Assert.Equal("planted", Assert.Throws<InvalidOperationException>(
            () => ExperimentRunner.Run(
                plan, 3, _ => throw new InvalidOperationException("planted"), CancellationToken.None)).Message);
    }

    private static string Text(ExperimentResult result) => JsonSerializer.Serialize(result);
}
