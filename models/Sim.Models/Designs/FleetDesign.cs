namespace Sim.Models;

/// <summary>A design of a fleet, ready to be asked about the update of its scenario.</summary>
/// <param name="Plan">The design with its parameters.</param>
/// <param name="Design">The design.</param>
public sealed record FleetDesign(DesignPlan Plan, IDesign Design)
{
    /// <summary>
    /// The designs of a plan in its order. Where the platform's vendor releases the update, endpoints without an agent come
    /// last, for it reaches them too.
    /// </summary>
    /// <exception cref="ArgumentException">There is no design of a name in the plan.</exception>
    public static IReadOnlyList<FleetDesign> Of(ScenarioPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        IReadOnlyList<DesignPlan> designs = plan.DesignMix.Count == 0 ? [plan.Design] : [.. plan.DesignMix.Select(share => share.Design)];
        return Of(designs, plan.Update, plan.Platform);
    }

    /// <summary>The same of designs, an update and a platform.</summary>
    /// <exception cref="ArgumentException">There is no design of a name.</exception>
    public static IReadOnlyList<FleetDesign> Of(IReadOnlyList<DesignPlan> designs, UpdatePlan update, PlatformPlan platform)
    {
        ArgumentNullException.ThrowIfNull(designs);
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(platform);
        FleetDesign[] agents = [.. designs.Select(design => new FleetDesign(design, DesignCatalogue.Find(design.Name)))];
        if (update.By == UpdateMaker.AgentVendor)
        {
            return agents;
        }

        var none = new NoAgent();
        IDesign component = DesignCatalogue.Find(platform.Design);
        return
        [
            .. agents.Append(new FleetDesign(new DesignPlan(none.Name, 0, false), none))
                .Select(design => design with { Design = new OnPlatform(design.Design, component) }),
        ];
    }

    /// <summary>What happens on an endpoint of this design that applies the update.</summary>
    public OutcomeProgram Answer(UpdatePlan update) => Design.Answer(new FaultContext(Plan, update));
}
