namespace Sim.Experiments.Tests;

/// <summary>Who is best, who equals the best and what a zero means, on runs.</summary>
public sealed class StandingTests
{
    private const string Equal = """
        arms:
          - {name: a}
          - {name: b, sets: [rollout.revertAt=1h]}
          - {name: c, sets: [design.suppliedInputs=19]}
          - {name: d, sets: [recovery.race.wired=12%]}
        """;

    // The halt comes before the release: nobody applies it.
    private const string Prevented = """
        arms:
          - {name: all}
          - {name: none, sets: [rollout.haltAt=10m]}
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Arms_that_differ_in_words_alone_are_equal_and_all_are_best(int replications)
    {
        ExperimentResult result = SmallExperiment.Run(
            $"{Equal}\nreplications: {replications}\nselect: {{metric: totals.crashed}}");

        Assert.All(result.Standings.Take(2), s => Assert.Equal(["a", "b", "c", "d"], s.Best));
        Assert.All(result.Standings.Take(2), s => Assert.True(s.Same && s.Open.Count == 0));
        Assert.All(result.Standings.Take(2), s => Assert.Equal(s.Best, s.Worst));
        if (replications > 1)
        {
            Assert.Contains("4 are best, equal in every replication", result.Words[0], StringComparison.Ordinal);
            Assert.Equal("decided", result.Verdict.Word());
        }
    }

    [Theory]
    [InlineData("replications: 3", "measured")]
    [InlineData("replications: 3\nselect: {metric: totals.crashed}", "decided")]
    [InlineData("stop: {metric: totals.crashed, relative: 100%, min: 3, max: 3}", "decided")]
    [InlineData("baseline: none\nstop: {metric: totals.crashed, relative: 100%, min: 3, max: 3}", "decided")]
    public void An_arm_that_prevents_everything_is_a_result(string tail, string verdict)
    {
        ExperimentResult result = SmallExperiment.Run($"{Prevented}\n{tail}");

        Assert.Equal(0, result.Arms[1].Exposed);
        Assert.Equal(verdict, result.Verdict.Word());
        Assert.Equal(["none"], result.Standings[1].Best);
        Assert.Empty(result.Standings[1].Open);
        Assert.Contains("In “none” the update reached no endpoint.", result.Words);
    }

    [Theory]
    [InlineData("arms: [{name: a, sets: [update.minVersion=9.0]}, {name: b, sets: [update.minVersion=9.1]}]",
        "reached no endpoint in any arm")]
    [InlineData("arms: [{name: a}, {name: b, sets: [update.platform=linux]}]",
        "in “b” no endpoint runs the platform of the update")]
    public void Where_nothing_could_happen_nothing_is_decided(string arms, string reason)
    {
        ExperimentResult result = SmallExperiment.Run($"{arms}\nreplications: 2");

        Assert.Equal("undecided", result.Verdict.Word());
        Assert.Contains(result.Words, w => w.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_may_be_as_good_as_the_best_is_open_and_who_lacks_a_value_does_not_stand()
    {
        ExperimentResult once = SmallExperiment.Run($"{SmallExperiment.ThreeArms}\nreplications: 1");
        ExperimentResult often = SmallExperiment.Run($"{SmallExperiment.ThreeArms}\nreplications: 12");

        Assert.Equal(["early"], once.Standings[1].Best);
        Assert.Equal(["none", "late"], once.Standings[1].Open);
        Assert.Equal(["early"], often.Standings[1].Best);
        Assert.Empty(often.Standings[1].Open);
        Assert.Equal(["none"], often.Standings[1].Worst.Except(["late"]));
    }

    [Fact]
    public void Levels_of_factors_have_a_standing_of_their_own()
    {
        ExperimentResult result = SmallExperiment.Run("""
            factors:
              - {name: halt, path: rollout.haltAt, levels: [12m, 5h]}
              - {name: late, path: rollout.revertAt, levels: [330m, 340m]}
            replications: 3
            """);

        Assert.Equal(["12m"], result.Margins[0].Standings[1].Best);
        Assert.Equal(["330m", "340m"], result.Margins[1].Standings[1].Best);
        Assert.True(result.Margins[1].Standings[1].Same);
    }

    [Fact]
    public void Values_by_replication_are_kept_in_order_whatever_the_threads()
    {
        ExperimentResult one = SmallExperiment.Run($"{SmallExperiment.ThreeArms}\nreplications: 4", 1);
        ExperimentResult two = SmallExperiment.Run($"{SmallExperiment.ThreeArms}\nreplications: 4", 3);

        Assert.All(one.Arms.Zip(two.Arms),
            pair => Assert.Equal(pair.First.Metrics[0].Values, pair.Second.Metrics[0].Values));
        Assert.All(one.Arms, a => Assert.Equal(4, a.Metrics[0].Values.Count));
        Assert.Equal(one.Arms[0].Metrics[0].Mean!.Value, one.Arms[0].Metrics[0].Values.Average(), 9);
    }
}
