namespace Sim.Reference;

/// <summary>
/// The designs of a plan and their answers, and which organisation and which endpoint has which (model §4).
/// </summary>
internal sealed class Designs(ScenarioPlan plan)
{
    private readonly IReadOnlyList<FleetDesign> _designs = FleetDesign.Of(plan);

    /// <summary>
    /// The answers, in the order of the plan; last, under an update of the platform's vendor, that of no agent.
    /// </summary>
    public OutcomeProgram[] Programs => field ??= [.. _designs.Select(design => design.Program)];

    /// <summary>"a categorical on lane A of Design", where the plan mixes designs; the first otherwise.</summary>
    public int Of(EntityDraws attributes) => plan.DesignMix.Count == 0
        ? 0
        : Share.Pick(plan.DesignMix.Select(share => share.Share), attributes.Organisation(DrawPurpose.Design).A);

    /// <summary>"The design of an endpoint is that of its organisation, or no agent."</summary>
    public static int Of(Endpoint endpoint, int none) =>
        endpoint.Covered && endpoint.Takes ? endpoint.Organisation.Design : none;

    /// <summary>"An update of the platform's vendor reaches every endpoint of the platform."</summary>
    public static bool ReachesAll(ScenarioPlan plan) => plan.Update.By == UpdateMaker.PlatformVendor;

    /// <summary>"An update with a vendor reaches the designs of that vendor only."</summary>
    public bool Takes(int design) =>
        plan.Update.Vendor.Length == 0 || plan.Update.Vendor == _designs[design].Plan.Vendor;
}
