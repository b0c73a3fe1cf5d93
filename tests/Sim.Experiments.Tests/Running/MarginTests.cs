namespace Sim.Experiments.Tests;

/// <summary>Experiments with several factors: each factor by itself, averaged over the others.</summary>
public sealed class MarginTests
{
    private const string Factors =
        "factors: [{name: halt, path: rollout.haltAt, levels: [12m, 40m]}, {name: race, path: recovery.race.wired, "
            + "levels: [0%, 12%, 40%]}, "
        + "{name: fault, path: update.fault.class, levels: [out-of-bounds-read, deadlock]}]\nreplications: 4";

    private static readonly ExperimentResult Three = SmallExperiment.Run(Factors);

    [Fact]
    public void A_level_of_every_factor_is_the_mean_over_its_arms_in_each_replication()
    {
        Assert.Equal(["halt", "race", "fault"], Three.Margins.Select(m => m.Factor));
        for (int f = 0; f < 3; f++)
        {
            foreach (LevelResult level in Three.Margins[f].Levels)
            {
                ArmResult[] arms = [.. Three.Arms.Where(a => a.Levels[f] == level.Name)];
                Assert.Equal(12 / Three.Factors[f].Levels.Count, arms.Length);
                Assert.Equal(arms.Average(a => a.Metrics[0].Mean!.Value), level.Metrics[0].Mean!.Value, 6);
            }
        }
    }

    [Fact]
    public void Levels_are_compared_pair_by_pair_with_the_first_or_the_baseline_of_the_experiment()
    {
        ExperimentResult result = SmallExperiment.Run(Factors + "\nbaseline: 40m");
        PairedDifference halt = result.Margins[0].Differences[0];
        PairedDifference race = result.Margins[1].Differences[1];

        Assert.Equal(("12m", "40m", 4), (halt.Arm, halt.Against, halt.N));
        Assert.Equal(("40%", "0%", 4), (race.Arm, race.Against, race.N));
        Assert.Equal(
            result.Margins[1].Levels[2].Metrics[0].Mean!.Value - result.Margins[1].Levels[0].Metrics[0].Mean!.Value,
            race.Mean, 6);
        Assert.Equal(["40m", "0%", "out-of-bounds-read"], result.Margins.Select(m => m.Baseline));
    }

    [Fact]
    public void What_the_fault_is_is_a_condition_that_is_listed_and_not_compared()
    {
        Assert.Equal([true, true, false], Three.Margins.Select(m => m.Compared));
        Assert.Empty(Three.Margins[2].Differences);
        Assert.Equal(2, Three.Margins[2].Levels.Count);
    }

    [Fact]
    public void Words_count_the_differences_that_vary()
    {
        int told = Three.Margins.Sum(m => m.Differences.Count(d => d.N == 4 && d.VarianceRatio is not null));

        Assert.Contains(Three.Words,
            w => w.Contains($" Of the {told} differences between levels that vary,", StringComparison.Ordinal));
    }

    [Fact]
    public void One_factor_or_listed_arms_have_no_margins()
    {
        ExperimentResult result = SmallExperiment.Run(
            "factors: [{name: halt, path: rollout.haltAt, levels: [12m, 40m]}]\nreplications: 2");

        Assert.Empty(result.Margins);
        Assert.Contains(result.Words,
            w => w.Contains(
                $" Of the {result.Differences.Count(d => d.N == 2 && d.VarianceRatio is not null)} differences "
                    + "between arms that vary,", StringComparison.Ordinal));
    }
}
