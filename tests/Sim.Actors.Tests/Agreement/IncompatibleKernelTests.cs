namespace Sim.Actors.Tests;

/// <summary>A kernel that does not fit the programs of an agent, as RHEL 9.4 in June 2024.</summary>
public sealed class IncompatibleKernelTests
{
    [Fact]
    public void Some_machines_loop_and_all_hosts_agree_which()
    {
        long loops = 0;
        foreach ((int number, RunModel model) in Scenarios.Lively.Index().Take(Repetitions.Of(12, 4)))
        {
            ScenarioPlan plan = model.Plan with
            {
                Design = new DesignPlan("ebpf-linux", 0, BoundsCheck: false),
                DesignMix = [],
                Designs = Shipped.Designs,
                Update = model.Plan.Update with
                {
                    By = UpdateMaker.AgentVendor,
                    Vendor = "",
                    HighestComparedInput = 0,
                    Fault = new FaultPlan("incompatible-abi", Ratio.One, TriggerKind.AtOnce,
                        DurationLaw.Fixed(SimDuration.Zero)),
                },
            };
            Assert.Empty(ScenarioTrial.Run(number, plan, TestContext.Current.CancellationToken).Faults);
            loops += SequentialHost.Run(RunModel.Build(plan), new RunOptions(), SilentObserver.Instance,
                TestContext.Current.CancellationToken).Designs.Sum(d => d.Outcomes[(int)Outcome.BootLoop]);
        }

        Assert.True(loops > 0, "no machine loops");
    }
}
