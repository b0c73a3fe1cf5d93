namespace Sim.Models.Tests;

/// <summary>Designs of a fleet under an update of an agent's vendor, and under one of the platform's vendor.</summary>
public sealed class FleetDesignTests
{
    private const string Platform = "kernel-validated-content";

    private static readonly DesignPlan Driver = new("kernel-driver", 0, BoundsCheck: false);

    public static TheoryData<string> Names => [.. DesignCatalogue.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Under_the_platforms_update_a_design_suffers_what_the_machine_suffers_and_loses_telemetry_if_it_depends(string name)
    {
        UpdatePlan update = Trial.Update("incompatible-abi") with { By = UpdateMaker.PlatformVendor };
        FleetDesign design = FleetDesign.Of([new DesignPlan(name, 0, false)], update, new PlatformPlan(Platform))[0];
        int[] platform = Trial.Count(Trial.Answer(Platform, "incompatible-abi"), 20_000);
        int[] own = Trial.Count(design.Answer(update), 20_000);
        bool depends = DesignCatalogue.Find(name).Traits.VendorPlatform;

        foreach (Outcome outcome in Enum.GetValues<Outcome>().Where(o => o != Outcome.None))
        {
            Assert.Equal(!depends && OutcomeTraits.Find(outcome).IsOfAgentOnly ? 0 : platform[(int)outcome], own[(int)outcome]);
        }

        Assert.True(platform[(int)Outcome.Degraded] > 1_000, "the platform loses telemetry");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_design_is_stays_its_own_on_any_platform(string name)
    {
        UpdatePlan update = Trial.Update("leak") with { By = UpdateMaker.PlatformVendor };
        IDesign own = DesignCatalogue.Find(name);
        IDesign design = FleetDesign.Of([new DesignPlan(name, 0, false)], update, new PlatformPlan(Platform))[0].Design;

        Assert.Equal((own.Name, own.Title, own.Traits, own.Containment), (design.Name, design.Title, design.Traits, design.Containment));
        Assert.Equal(own.Facts.Concat(DesignCatalogue.Find(Platform).Facts), design.Facts);
    }

    [Fact]
    public void Mechanisms_that_are_switched_off_are_the_agents_and_not_the_platforms()
    {
        UpdatePlan update = Trial.Update("null-dereference") with { By = UpdateMaker.PlatformVendor };
        FleetDesign design = FleetDesign.Of([new DesignPlan(Platform, 0, false)], update, new PlatformPlan(Platform))[0];
        FleetDesign without = design with { Plan = design.Plan with { Without = [Mechanism.Gate, Mechanism.Rollback] } };

        Assert.Equal(design.Answer(update).Containment, without.Answer(update).Containment);
    }

    [Fact]
    public void Endpoints_without_an_agent_come_last_and_only_under_the_platforms_update()
    {
        UpdatePlan update = Trial.Update("leak");

        Assert.Equal(["kernel-driver"], FleetDesign.Of([Driver], update, PlatformPlan.Default).Select(d => d.Design.Name));
        Assert.Equal(["kernel-driver", "no-agent"],
            FleetDesign.Of([Driver], update with { By = UpdateMaker.PlatformVendor }, PlatformPlan.Default).Select(d => d.Design.Name));
    }

    [Fact]
    public void A_platform_in_a_design_that_does_not_exist_is_told_with_those_that_do()
    {
        UpdatePlan update = Trial.Update("leak") with { By = UpdateMaker.PlatformVendor };
        ArgumentException thrown =
            Assert.Throws<ArgumentException>(() => FleetDesign.Of([Driver], update, new PlatformPlan("granite")));

        Assert.Contains("'granite'", thrown.Message, StringComparison.Ordinal);
    }
}
