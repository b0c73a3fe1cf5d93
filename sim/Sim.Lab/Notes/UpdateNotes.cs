namespace Sim.Lab;

/// <summary>Properties of update, fault, designs and threat that nothing asks for.</summary>
internal static class UpdateNotes
{
    private const string Interpreter = "kernel-content-interpreter";

    /// <summary>A fault that fires nowhere.</summary>
    public static IEnumerable<PlanNote> SilentFault(NotedFleet fleet)
    {
        FaultPlan fault = fleet.Plan.Update.Fault;
        if (fault.Probability == Ratio.Zero)
            return NotedFleet.Note("update.fault.delay",
                fault.Delay is { Kind: DurationLawKind.Fixed, First.Milliseconds: 0 }
                    ? null : "the fault never shows: its probability is 0%");

        HostPredicate when = fault.When;
        DeviceKindPlan[] kinds = [
            .. fleet.Kinds.Where(k => when.Kinds.Count == 0 || when.Kinds.Contains(k.Name, StringComparer.Ordinal))];
        string? why = kinds.Length == 0 ? $"no endpoint that gets the update is a {string.Join(" or ", when.Kinds)}"
            : Nowhere("encrypted", when.Encrypted, kinds, k => k.Encrypted)
                ?? Nowhere("wired", when.Wired, kinds, k => k.Wired);
        return NotedFleet.Note(
            "update.fault.when", why is null ? null : $"the fault can show on no endpoint: {why}");
    }

    /// <summary>Inputs and checks of an interpreter where no design has one.</summary>
    public static IEnumerable<PlanNote> InputsWithoutInterpreter(NotedFleet fleet)
    {
        ScenarioPlan plan = fleet.Plan;
        DesignPlan[] designs = plan.DesignMix.Count > 0 ? [.. plan.DesignMix.Select(d => d.Design)] : [plan.Design];
        string at = plan.DesignMix.Count > 0 ? "designs" : "design";
        foreach (DesignPlan design in designs.Where(
            d => plan.FindDesign(d.Name).Behaviour != DesignBehaviour.ContentInterpreter))
        {
            if (design.SuppliedInputs > 0)
                yield return new PlanNote($"{at}.suppliedInputs",
                    $"only {Interpreter} compares inputs, not {design.Name}");

            if (design.BoundsCheck)
                yield return new PlanNote($"{at}.boundsCheck", $"only {Interpreter} has this check, not {design.Name}");
        }

        foreach (Assumption given in plan.Assumptions)
        {
            if (given.Path.Split('.') is ["design", { } name, _, ..] && !plan.Designs.Any(d => d.Name == name))
                yield return new PlanNote(given.Path, $"no design of this scenario is {name}");
        }

        foreach (DesignShare share in plan.DesignMix.Where(d => d.Share == Ratio.Zero))
            yield return new PlanNote($"designs.{share.Design.Name}", "a share of 0% is nobody's");
    }

    /// <summary>The platform's component, where the update is not its vendor's.</summary>
    public static IEnumerable<PlanNote> PlatformThatRunsNothing(NotedFleet fleet) => NotedFleet.Note(
        "platform.design",
        fleet.Plan.Update.By != UpdateMaker.PlatformVendor && fleet.Plan.Platform != PlatformPlan.Default
            ? "only an update of the platform's vendor (update.by) runs there" : null);

    /// <summary>What attacks are like, where there are none.</summary>
    public static IEnumerable<PlanNote> ThreatWithoutAttacks(NotedFleet fleet)
    {
        ThreatPlan threat = fleet.Plan.Threat;
        return NotedFleet.Note("threat", threat.AttacksPerEndpointYear <= 0
            && threat with { AttacksPerEndpointYear = ThreatPlan.Default.AttacksPerEndpointYear } != ThreatPlan.Default
                ? "there are no attacks (attacksPerEndpointYear is 0), so nothing else in it counts" : null);
    }

    private static string? Nowhere(
        string what, bool? wanted, DeviceKindPlan[] kinds, Func<DeviceKindPlan, Ratio> share) =>
        wanted is { } has && kinds.All(k => share(k) == (has ? Ratio.Zero : Ratio.One))
            ? $"no endpoint there is {(has ? "" : "not ")}{what}" : null;
}
