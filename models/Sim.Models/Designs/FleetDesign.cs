namespace Sim.Models;

/// <summary>A design of a fleet, and what it makes of the update of its scenario.</summary>
/// <param name="Plan">Its parameters.</param>
/// <param name="Spec">The design.</param>
/// <param name="Program">What happens on an endpoint of this design that applies the update.</param>
/// <param name="Faulty">Chance that the fault acts there, as a 32-bit threshold; 0 where nothing ever shows.</param>
/// <param name="Facts">Every number that is behind it, with basis and source.</param>
public sealed record FleetDesign(
    DesignPlan Plan, DesignSpec Spec, OutcomeProgram Program, ulong Faulty, IReadOnlyList<Assumption> Facts)
{
    /// <summary>What the answer rests on; null for a fault of unknown class.</summary>
    public CellEvidence? Evidence { get; private init; }

    /// <summary>
    /// The designs of a plan in its order. Where the platform's vendor releases the update, endpoints without an agent
    /// come last, for it reaches them too.
    /// </summary>
    /// <exception cref="ArgumentException">The plan names a design that it does not have.</exception>
    public static IReadOnlyList<FleetDesign> Of(ScenarioPlan plan)
    {
        IReadOnlyList<DesignPlan> agents = plan.DesignMix.Count == 0
            ? [plan.Design] : [.. plan.DesignMix.Select(share => share.Design)];
        if (plan.Update.By == UpdateMaker.AgentVendor)
            return [.. agents.Select(agent => Alone(agent, plan.FindDesign(agent.Name), plan))];

        DesignSpec platform = plan.FindDesign(plan.Platform.Design);
        return
        [
            .. agents.Select(agent => OnPlatform(agent, plan.FindDesign(agent.Name), platform, plan)),
            OnPlatform(new DesignPlan(NoAgent.Spec.Name, 0, false), NoAgent.Spec, platform, plan),
        ];
    }

    private static FleetDesign Alone(DesignPlan agent, DesignSpec own, ScenarioPlan plan) =>
        Of(agent, own, own, DesignAnswer.Answer(own, agent, plan.Update), plan, own.Facts);

    // The fault is answered by the platform's own component. What brings a machine down or slows it does so whatever
    // agent it carries; what costs telemetry costs an agent its telemetry only if it takes it from the platform. What
    // the design sees stays its own. Parameters and switched-off mechanisms are those of the agent, not of the
    // platform.
    private static FleetDesign OnPlatform(DesignPlan agent, DesignSpec own, DesignSpec platform, ScenarioPlan plan)
    {
        OutcomeProgram answer = DesignAnswer.Answer(platform, new DesignPlan(platform.Name, 0, false), plan.Update);
        bool depends = own.Traits.VendorPlatform;
        string reason = depends
            ? $"Design '{own.Name}' takes its telemetry from the platform, and loses what the platform loses."
            : $"Design '{own.Name}' takes no telemetry from the platform: it suffers what the machine suffers, and "
                + "no more.";
        OutcomeProgram program = answer with
        {
            Reason = $"The update is the platform's. {answer.Reason} {reason}",
            SparesAgent = !depends,
        };
        return Of(agent, own, platform, program, plan, [.. own.Facts, .. platform.Facts]);
    }

    private static FleetDesign Of(
        DesignPlan agent, DesignSpec own, DesignSpec answering, OutcomeProgram program, ScenarioPlan plan,
        IReadOnlyList<Assumption> facts)
    {
        FaultPlan fault = plan.Update.Fault;
        IReadOnlyList<Assumption> prior = fault.Class == FaultClasses.Unknown ? [FaultClasses.PriorBasis] : [];
        ulong faulty = program.IsHarmless ? 0 : fault.Probability.Threshold32;
        return new FleetDesign(agent, own, program, faulty, [.. facts, .. prior])
        {
            Evidence = DesignEvidence.Of(answering, program, fault.Class, plan.Recovery.FailedBoots),
        };
    }
}
