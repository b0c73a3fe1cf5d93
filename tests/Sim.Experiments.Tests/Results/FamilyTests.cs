namespace Sim.Experiments.Tests;

/// <summary>Designs joined by where their code runs.</summary>
public sealed class FamilyTests
{
    private const string Sets = "sets: [design.suppliedInputs=0, update.highestComparedInput=0]\nreplications: 3\n";

    private const string Designs = """
        factors:
          - name: design
            path: design.name
            levels: [umdf-driver, kernel-driver, ebpf-linux, kernel-subsystem-c, rust-kernel-driver]

        """;

    private const string Faults = """
          - {name: fault, path: update.fault.class, levels: [null-dereference, leak]}
        """;

    [Fact]
    public void A_family_is_in_each_replication_the_mean_over_its_arms()
    {
        ExperimentResult result = SmallExperiment.Run(Sets + Designs + Faults + "\nbaseline: kernel-driver\n");
        FamilyComparison families = result.Families!;

        Assert.Equal(["kernel", "hybrid", "user-mode", "platform"], families.Families.Select(f => f.Family));
        Assert.Equal(["kernel-driver", "rust-kernel-driver"], families.Families[0].Designs);
        Assert.Equal(("design", "kernel"), (families.Factor, families.Baseline));
        foreach (FamilyResult family in families.Families)
        {
            ArmMetric[] arms =
                [.. result.Arms.Where(a => family.Designs.Contains(a.Levels[0])).Select(a => a.Metrics[0])];

            Assert.Equal(2 * family.Designs.Count, arms.Length);
            Assert.Equal(arms.Average(a => a.Mean!.Value), family.Metrics[0].Mean!.Value, 1e-9);
            Assert.True(family.Metrics[0].Low <= family.Metrics[0].Mean, "no interval");
        }

        PairedDifference userMode =
            families.Differences.Single(d => d is { Arm: "user-mode", Metric: "totals.downHours" });
        Assert.Equal("kernel", userMode.Against);
        Assert.Equal(families.Families[2].Metrics[0].Mean!.Value - families.Families[0].Metrics[0].Mean!.Value,
            userMode.Mean, 1e-9);
        Assert.Equal(["user-mode"], families.Standings[0].Best);
    }

    [Fact]
    public void With_one_factor_the_others_are_compared_with_the_family_of_the_baseline()
    {
        FamilyComparison families = SmallExperiment.Run(Sets + Designs + "baseline: ebpf-linux\n").Families!;

        Assert.Equal("hybrid", families.Baseline);
        Assert.DoesNotContain(families.Differences, d => d.Arm == "hybrid");
    }

    [Theory]
    [InlineData(SmallExperiment.ThreeArms)]
    [InlineData("factors: [{name: design, path: design.name, levels: [kernel-driver, rust-kernel-driver]}]")]
    [InlineData("factors: [{name: race, path: recovery.race.wired, levels: [0%, 10%]}]")]
    public void There_is_nothing_to_join_where_no_factor_names_designs_or_all_are_of_one_family(string tail) =>
        Assert.Null(SmallExperiment.Run("replications: 2\n" + tail).Families);
}
