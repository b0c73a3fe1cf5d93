namespace Sim.Scenarios;

/// <summary>Writes the designs and the update of a resolved scenario.</summary>
internal static class UpdateWriter
{
    public static void Designs(YamlText yaml, ScenarioPlan plan)
    {
        if (plan.DesignMix.Count == 0)
        {
            yaml.Under("design", () => Design(yaml, plan.Design));
            return;
        }

        ResolvedScenarioWriter.List(yaml, "designs", plan.DesignMix, d => d.Design.Name, d =>
        {
            Design(yaml, d.Design);
            yaml.Plain("share", d.Share.ToString());
        });
    }

    // Where it is the default and nothing runs in it, it says nothing about the run.
    public static void Platform(YamlText yaml, ScenarioPlan plan)
    {
        if (plan.Update.By == UpdateMaker.PlatformVendor || plan.Platform != PlatformPlan.Default)
        {
            yaml.Under("platform", () => yaml.Plain("design", plan.Platform.Design));
        }
    }

    public static void Update(YamlText yaml, UpdatePlan update)
    {
        yaml.Text("name", update.Name)
            .Plain("artefact", update.Artefact)
            .Text("platform", update.Platform)
            .Plain("minVersion", update.MinVersion.ToString())
            .Plain("highestComparedInput", ResolvedScenarioWriter.Text(update.HighestComparedInput))
            .Plain("by", update.By.Word());
        if (update.Vendor.Length > 0)
        {
            yaml.Text("vendor", update.Vendor);
        }

        yaml.Under("fault", () => Fault(yaml, update.Fault));
    }

    private static void Design(YamlText yaml, DesignPlan design)
    {
        yaml.Text("name", design.Name)
            .Plain("suppliedInputs", ResolvedScenarioWriter.Text(design.SuppliedInputs))
            .Plain("boundsCheck", ResolvedScenarioWriter.Flag(design.BoundsCheck));
        if (design.Vendor.Length > 0)
        {
            yaml.Text("vendor", design.Vendor);
        }

        if (design.Without.Count > 0)
        {
            yaml.Plain("without", $"[{string.Join(", ", design.Without.Select(m => m.Word()))}]");
        }
    }

    private static void Fault(YamlText yaml, FaultPlan fault)
    {
        yaml.Plain("class", fault.Class)
            .Plain("probability", fault.Probability.ToString())
            .Plain("trigger", fault.Trigger.Word())
            .Plain("delay", ResolvedScenarioWriter.Law(fault.Delay));
        if (!fault.When.IsAny)
        {
            yaml.Under("when", () => When(yaml, fault.When));
        }
    }

    private static void When(YamlText yaml, HostPredicate when)
    {
        if (when.Kinds.Count > 0)
        {
            yaml.Plain("kinds", $"[{string.Join(", ", when.Kinds.Select(YamlText.Quote))}]");
        }

        if (when.Encrypted is { } encrypted)
        {
            yaml.Plain("encrypted", ResolvedScenarioWriter.Flag(encrypted));
        }

        if (when.Wired is { } wired)
        {
            yaml.Plain("wired", ResolvedScenarioWriter.Flag(wired));
        }
    }
}
