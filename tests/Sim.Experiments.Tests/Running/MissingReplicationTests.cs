namespace Sim.Experiments.Tests;

/// <summary>Replications without a value, and experiments with a single one.</summary>
public sealed class MissingReplicationTests
{
    // Where no machine wins the race against its crash, half of them do not work again within the run.
    private const string Arms =
        "sets: [rollout.revertAt=12m]\narms: [{name: lucky, sets: [recovery.race.wired=100%, "
            + "recovery.race.wireless=100%]}, "
        + "{name: never, sets: [recovery.race.wired=0%, recovery.race.wireless=0%]}]\n";

    [Fact]
    public void A_choice_is_not_certain_where_an_arm_lacks_replications()
    {
        ExperimentResult result = SmallExperiment.Run(
            Arms + "replications: 3\nselect: {metric: releases.content.usable50}");

        Assert.Equal(0, result.Ranking!.ProbabilityCorrect);
        Assert.Contains("By half usable again no choice is certain: “never” has no value in 3 of 3 replications.",
            result.Words);
        Assert.DoesNotContain(result.Words, w => w.Contains("the best is", StringComparison.Ordinal));
    }

    [Fact]
    public void An_interval_that_leaves_replications_out_is_not_precise()
    {
        ExperimentResult result = SmallExperiment.Run(
            Arms + "stop: {metric: releases.content.usable50, halfWidth: 10h, min: 2, max: 4}");

        Assert.Equal(("undecided", 4), (result.Verdict.Word(), result.Replications));
        Assert.Contains(
            "Undecided: intervals of releases.content.usable50 leave replications out, because “never” has no value "
                + "in 4 of 4 replications.", result.Words);
    }

    [Fact]
    public void One_replication_has_no_interval_and_decides_nothing()
    {
        ExperimentResult result = SmallExperiment.Run(SmallExperiment.ThreeArms + "\nreplications: 1");

        Assert.NotEmpty(result.Differences);
        Assert.All(result.Differences, d => Assert.Equal((1, null, null, false), (d.N, d.Low, d.High, d.Decided)));
        Assert.StartsWith("The one replication ran all arms on the same seeds.", Assert.Single(result.Words),
            StringComparison.Ordinal);
    }
}
