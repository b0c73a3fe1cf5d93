namespace Sim.Engine.Tests;

/// <summary>What an endpoint knows of new attacks once the fault is over: the content goes with the repair.</summary>
public sealed class OldContentTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void A_machine_that_is_repaired_by_deleting_the_content_is_on_the_old_one_to_the_end()
    {
        DesignResult design = Run(Crashing("kernel-content-interpreter", "out-of-bounds-read")).Designs[0];

        // Down from hour 1, repaired an hour later; before hour 1 the release had not come.
        Assert.Equal(1, design.DownHours, Tolerance);
        Assert.Equal(1 + 8, design.OldContentHours, Tolerance);
    }

    [Fact]
    public void A_machine_that_only_starts_again_keeps_the_new_content_until_a_revert_reaches_it()
    {
        ScenarioPlan plan = Crashing("kernel-validated-content", "unbounded-loop", endpoints: 400);
        plan = plan with { Recovery = plan.Recovery with { Hands = null } };
        SimResult stays = Run(plan);
        SimResult reverted = Run(plan with { Rollout = plan.Rollout with { RevertAt = A.At("6h") } });

        // All waited an hour for the release, and who refused it has the old content from then on.
        RunTotals totals = stays.RawTotals;
        Assert.True(totals is { Restarted: > 0, Rejected: > 0, StillDown: > 0 }, "every kind is there");
        double old = totals.Exposed + (9 * totals.Rejected);
        Assert.Equal(old, stays.Designs[0].OldContentHours, Tolerance);
        Assert.Equal(old + (4 * (totals.Exposed - totals.Rejected - totals.StillDown)),
            reverted.Designs[0].OldContentHours, Tolerance);
    }

    [Fact]
    public void A_revert_takes_the_new_content_from_machines_on_which_the_fault_does_not_act()
    {
        ScenarioPlan plan = Crashing("kernel-content-interpreter", "out-of-bounds-read");
        plan = plan with
        {
            Update = plan.Update with { Fault = plan.Update.Fault with { Probability = Ratio.Zero } },
            Rollout = plan.Rollout with { RevertAt = A.At("4h") },
        };

        DesignResult design = Run(plan).Designs[0];
        Assert.Equal((0.0, 1.0 + 6), (design.DownHours, Math.Round(design.OldContentHours, 9)));
    }

    // Not the account's own formula: the update without its fault is run.
    [Fact]
    public void Without_the_fault_is_what_the_same_update_without_its_fault_gives_less_the_hours_down()
    {
        ScenarioPlan faulty = Crashing("kernel-content-interpreter", "out-of-bounds-read");
        ScenarioPlan sound = faulty with
        {
            Update = faulty.Update with { Fault = faulty.Update.Fault with { Probability = Ratio.Zero } },
        };
        ProtectionResult with = Run(faulty).Designs[0].Protection;
        ProtectionResult without = Run(sound).Designs[0].Protection;

        // In the sound run the hours of the outage are hours with the new content.
        double newContent = without.Successful - with.SuccessfulWithoutFault;
        ProtectionResult twice = Run(sound with { Duration = A.Ms("20h") }).Designs[0].Protection;
        Assert.Equal((twice.Successful - without.Successful) / 10 * 1, newContent, Tolerance);
        Assert.True(with.Successful > with.SuccessfulWithoutFault);
    }

    private static SimResult Run(ScenarioPlan plan) => Runs.Run(plan).Result;

    // One machine that is always on; the release comes at hour 1 of 10, and a repair ends an hour after the crash.
    private static ScenarioPlan Crashing(string design, string fault, int endpoints = 1)
    {
        ScenarioPlan plan = A.Plan(endpoints);
        return plan with
        {
            Duration = A.Ms("10h"),
            Design = plan.Design with { Name = design },
            Update = plan.Update with { Fault = new FaultPlan(fault, Ratio.One, TriggerKind.AtOnce, A.Law(0)) },
            Recovery = plan.Recovery with { BootCycle = A.Law("15m"), Hands = A.Hands() },
        };
    }
}
