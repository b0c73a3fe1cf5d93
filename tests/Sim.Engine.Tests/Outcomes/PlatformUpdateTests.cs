namespace Sim.Engine.Tests;

/// <summary>
/// An update of the platform's vendor: whom it reaches, and what it costs an agent that depends on the platform and one
/// that does not.
/// </summary>
public sealed class PlatformUpdateTests
{
    private const string OwnSensor = "kernel-driver";
    private const string Dependent = "vendor-telemetry-agent";

    [Fact]
    public void What_the_platform_loses_is_lost_to_the_agent_that_depends_on_it_alone()
    {
        RunTotals own = Run(Plan(OwnSensor)).Totals;
        RunTotals dependent = Run(Plan(Dependent)).Totals;

        Assert.True(dependent.Degraded > 50 && dependent.Rejected > 50,
            $"{dependent.Degraded} degraded, {dependent.Rejected} refused");
        Assert.True(dependent.ProtectionGapHours > dependent.Degraded, $"{dependent.ProtectionGapHours} h");
        Assert.True(dependent.PeakUnprotected > 0, $"{dependent.PeakUnprotected} endpoints");
        Assert.Equal((0L, 0L, 0L, 0.0), (own.Degraded, own.Rejected, own.AgentRestarts, own.ProtectionGapHours));
        Assert.Equal(0, own.PeakUnprotected);
    }

    [Fact]
    public void What_brings_the_platform_down_brings_every_machine_down()
    {
        RunTotals own = Run(Plan(OwnSensor)).Totals;
        RunTotals dependent = Run(Plan(Dependent)).Totals;

        Assert.True(own.Crashed > 100, $"{own.Crashed} down");
        Assert.Equal((own.Exposed, own.Crashed, own.Restarted, own.DownHours),
            (dependent.Exposed, dependent.Crashed, dependent.Restarted, dependent.DownHours));
    }

    [Theory]
    [InlineData("false-positive", Outcome.Quarantined)]
    [InlineData("performance-regression", Outcome.Slowed)]
    public void A_quarantine_or_a_slowdown_is_of_the_machine_whatever_agent_it_carries(string fault, Outcome outcome)
    {
        long own = Shown(Run(Plan(OwnSensor, fault)), outcome);
        long dependent = Shown(Run(Plan(Dependent, fault)), outcome);

        Assert.True(own > 100, $"{own} in this state");
        Assert.Equal(own, dependent);
    }

    [Fact]
    public void The_agents_own_update_answers_with_its_own_design()
    {
        ScenarioPlan plan = Plan(OwnSensor);
        SimResult result = Run(plan with { Update = plan.Update with { By = UpdateMaker.AgentVendor } });

        Assert.True(Shown(result, Outcome.Degraded) > 50, "a driver of this fault loses telemetry by itself");
    }

    [Fact]
    public void Endpoints_without_an_agent_are_reached_too_and_stand_in_a_row_of_their_own()
    {
        ScenarioPlan plan = Plan(Dependent);
        SimResult all = Run(plan);
        SimResult agents = Run(plan with { Update = plan.Update with { By = UpdateMaker.AgentVendor } });
        DesignResult none = all.Designs[^1];

        Assert.Equal([Dependent, "no-agent"], all.Designs.Select(d => d.Name));
        Assert.Equal(agents.Totals.Exposed, all.Designs[0].Exposed);
        Assert.True(none.Exposed > 100, $"{none.Exposed} without an agent");
        Assert.Equal((0, none.Exposed), (none.Organisations, none.Endpoints));
        Assert.Equal(all.Totals.Exposed, all.Designs.Sum(d => d.Exposed));
        Assert.Equal(0, none.AgentDeadHours + none.DegradedHours);
        Assert.Equal(0, none.Surface.CompromisedEndpointDays);
        Assert.True(all.Designs.All(d => d.DownHours > 0), "both kinds of endpoints go down");
        Assert.Equal(all.Totals.DownHours, all.Designs.Sum(d => d.DownHours), 6);
    }

    [Fact]
    public void The_account_keeps_the_coverage_of_the_agents_own_design()
    {
        DesignResult dependent = Run(Plan(Dependent)).Designs[0];
        double gap = dependent.AgentDeadHours
            + (dependent.DegradedHours * (1 - ThreatPlan.Default.DegradedSees.ToDouble()));

        Assert.True(gap > 0, "the agent loses telemetry");

        // Four of five of the files, two of five of the memory: not the platform's five and four.
        Assert.Equal(gap * 4 / 5, dependent.Protection.Lost.Files, 6);
        Assert.Equal(gap * 2 / 5, dependent.Protection.Lost.Memory, 6);
    }

    [Fact]
    public void An_update_of_the_platform_brings_no_agent_any_new_content()
    {
        // The loader of the platform refuses it nearly everywhere, so nothing happens to any machine.
        ScenarioPlan plan = Plan(OwnSensor,
            "bad-signature") with { Platform = new PlatformPlan("singularity-process") };
        SimResult result = Run(plan);
        ProtectionResult account = result.Designs[0].Protection;

        Assert.Equal((0L, 0.0), (result.Totals.Crashed, result.Totals.ProtectionGapHours));
        Assert.True(account.Successful > 0, "attacks succeed");
        Assert.Equal(account.SuccessfulWithoutUpdate, account.Successful, 9);
    }

    [Fact]
    public void Everyone_on_one_platform_loses_protection_at_once_and_one_vendors_update_costs_its_own_alone()
    {
        ScenarioPlan plan = Plan(Dependent) with
        {
            DesignMix =
            [
                new DesignShare(Ratio.Of(1, 2), new DesignPlan(Dependent, 0, false) { Vendor = "northern" }),
                new DesignShare(Ratio.Of(1, 2), new DesignPlan(Dependent, 0, false) { Vendor = "southern" }),
            ],
        };
        UpdatePlan northern = plan.Update with { By = UpdateMaker.AgentVendor, Vendor = "northern" };
        IReadOnlyList<DesignResult> platform = Run(plan).Designs;
        IReadOnlyList<DesignResult> vendor = Run(plan with { Update = northern }).Designs;

        Assert.True(platform[0].DegradedHours > 0 && platform[1].DegradedHours > 0,
            "both vendors' customers lose telemetry");
        Assert.True(vendor[0].DegradedHours > 0 && vendor[1].DegradedHours == 0,
            "one vendor's customers lose telemetry");
    }

    private static long Shown(SimResult result, Outcome outcome) => result.Designs[0].Outcomes[(int)outcome].Count;

    private static SimResult Run(ScenarioPlan plan) => plan.Run().Result;

    private static ScenarioPlan Plan(string design, string fault = "incompatible-abi")
    {
        ScenarioPlan small = Small.Plan();
        return small with
        {
            Design = new DesignPlan(design, 0, BoundsCheck: false),
            Update = small.Update with
            {
                By = UpdateMaker.PlatformVendor,
                MinVersion = default,
                HighestComparedInput = 0,
                Fault = new FaultPlan(fault, Ratio.One, TriggerKind.AtOnce, DurationLaw.Fixed(SimDuration.Zero)),
            },
            Rollout = small.Rollout with { RevertAt = null },
        };
    }
}
