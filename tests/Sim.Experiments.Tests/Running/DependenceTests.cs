namespace Sim.Experiments.Tests;

/// <summary>What the catalogue's experiment on the platform's vendor shows.</summary>
public sealed class DependenceTests
{
    private static readonly ExperimentResult Result = CatalogueExperiment.Run("vendor-dependence");

    [Fact]
    public void A_fault_of_the_platform_takes_down_the_same_machines_whatever_agent_they_carry()
    {
        Assert.InRange(Mean("own-kernel-platform-vendor", "totals.wentDown"), 1, double.MaxValue);
        Assert.Equal(Mean("own-kernel-platform-vendor", "totals.wentDown"),
            Mean("telemetry-platform-vendor", "totals.wentDown"));
    }

    [Fact]
    public void It_blinds_those_who_depend_on_the_platform_and_nobody_else()
    {
        Assert.Equal(0, Mean("own-kernel-platform-vendor", "totals.protectionGapHours"));
        double half = Mean("half-moved-platform-vendor", "totals.protectionGapHours");
        double all = Mean("telemetry-platform-vendor", "totals.protectionGapHours");
        Assert.InRange(half, 1, all * 0.9);
    }

    [Fact]
    public void The_gap_is_as_long_as_the_platforms_calendar() => Assert.InRange(
        Mean("telemetry-platform-vendor", "totals.protectionGapHours") / Mean("telemetry-platform-prompt",
            "totals.protectionGapHours"), 10, 1_000);

    private static double Mean(string arm, string metric)
    {
        int index = Result.Metrics.Select(m => m.Metric).ToList().IndexOf(metric);
        return Result.Arms.Single(a => a.Name == arm).Metrics[index].Mean!.Value;
    }
}
