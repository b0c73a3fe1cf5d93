namespace Sim.Models.Tests;

/// <summary>Designs of a fleet under an update of an agent's vendor, and under one of the platform's vendor.</summary>
public sealed class FleetDesignTests
{
    private const string Platform = "kernel-validated-content";

    public static TheoryData<string> Names => [.. Shipped.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Under_the_platforms_update_a_design_suffers_what_the_machine_suffers_and_loses_telemetry_if_it_depends(
        string name)
    {
        UpdatePlan update = Trial.Update("incompatible-abi") with { By = UpdateMaker.PlatformVendor };
        FleetDesign design = FleetDesign.Of(Trial.Plan(name, update))[0];
        int[] platform = Trial.Count(Trial.Answer(Platform, "incompatible-abi"), 20_000);
        int[] own = Trial.Count(design.Program, 20_000);
        bool depends = Shipped.Design(name).Traits.VendorPlatform;

        foreach (Outcome outcome in Enum.GetValues<Outcome>().Where(o => o != Outcome.None))
            Assert.Equal(!depends && OutcomeTraits.Find(outcome).IsOfAgentOnly ? 0 : platform[(int)outcome],
                own[(int)outcome]);

        Assert.True(platform[(int)Outcome.Degraded] > 1_000, "the platform loses telemetry");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_design_is_stays_its_own_on_any_platform(string name)
    {
        UpdatePlan update = Trial.Update("leak") with { By = UpdateMaker.PlatformVendor };
        DesignSpec own = Shipped.Design(name);
        FleetDesign design = FleetDesign.Of(Trial.Plan(name, update))[0];

        Assert.Same(own, design.Spec);
        Assert.Equal(own.Facts.Concat(Shipped.Design(Platform).Facts), design.Facts);
    }

    [Theory]
    [InlineData(UpdateMaker.AgentVendor)]
    [InlineData(UpdateMaker.PlatformVendor)]
    public void Whoever_has_a_fault_of_unknown_class_shows_the_prior_of_the_classes(UpdateMaker by)
    {
        Assert.Contains(FaultClasses.PriorBasis, Facts(FaultClasses.Unknown));
        Assert.DoesNotContain(FaultClasses.PriorBasis, Facts("leak"));

        IReadOnlyList<Assumption> Facts(string fault) =>
            FleetDesign.Of(Trial.Plan("kernel-driver", Trial.Update(fault) with { By = by }))[0].Facts;
    }

    [Fact]
    public void Mechanisms_that_are_switched_off_are_the_agents_and_not_the_platforms()
    {
        UpdatePlan update = Trial.Update("null-dereference") with { By = UpdateMaker.PlatformVendor };
        ScenarioPlan plan = Trial.Plan(Platform, update);
        ScenarioPlan without = plan with { Design = plan.Design with { Without = [Mechanism.Gate,
            Mechanism.Rollback] } };

        Assert.Equal(FleetDesign.Of(plan)[0].Program.Containment, FleetDesign.Of(without)[0].Program.Containment);
    }

    [Fact]
    public void Endpoints_without_an_agent_come_last_and_only_under_the_platforms_update()
    {
        UpdatePlan update = Trial.Update("leak");

        Assert.Equal(["kernel-driver"], Names(update));
        Assert.Equal(["kernel-driver", "no-agent"], Names(update with { By = UpdateMaker.PlatformVendor }));

        static IEnumerable<string> Names(UpdatePlan update) =>
            FleetDesign.Of(Trial.Plan("kernel-driver", update)).Select(d => d.Spec.Name);
    }

    [Fact]
    public void Where_there_is_no_agent_nothing_of_one_fails_and_it_is_said_why()
    {
        FleetDesign none = FleetDesign.Of(
            Trial.Plan("kernel-driver", Trial.Update("leak") with { By = UpdateMaker.PlatformVendor }))[^1];

        Assert.True(none.Program.SparesAgent);
        Assert.EndsWith("and no more.", none.Program.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_platform_in_a_design_that_does_not_exist_is_told_with_those_that_do()
    {
        ScenarioPlan plan = Trial.Plan("kernel-driver", Trial.Update("leak") with { By = UpdateMaker.PlatformVendor },
            "granite");
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => FleetDesign.Of(plan));

        Assert.Contains("'granite'", thrown.Message, StringComparison.Ordinal);
    }
}
