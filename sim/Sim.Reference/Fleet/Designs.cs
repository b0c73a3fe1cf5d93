using Sim.Contracts;
using Sim.Models.Designs;

namespace Sim.Reference;

/// <summary>The designs of a plan and their answers, and which organisation has which (model §4).</summary>
internal sealed class Designs
{
    private readonly ScenarioPlan _plan;
    private readonly DesignPlan[] _designs;

    /// <summary>Asks the designs of a plan.</summary>
    public Designs(ScenarioPlan plan)
    {
        _plan = plan;
        _designs = plan.DesignMix.Count == 0 ? [plan.Design] : [.. plan.DesignMix.Select(share => share.Design)];
        Programs = [.. _designs.Select(d => DesignCatalogue.Find(d.Name).Answer(new FaultContext(d, plan.Update)))];
    }

    /// <summary>The answers, in the order of the plan.</summary>
    public IReadOnlyList<OutcomeProgram> Programs { get; }

    /// <summary>"a categorical on lane A of Design", where the plan mixes designs; the first otherwise.</summary>
    public int Of(EntityDraws attributes) => _plan.DesignMix.Count == 0
        ? 0
        : Share.Pick(_plan.DesignMix.Select(share => share.Share), attributes.Organisation(DrawPurpose.Design).A);

    /// <summary>"An update with a vendor reaches the designs of that vendor only."</summary>
    public bool Takes(int design) => _plan.Update.Vendor.Length == 0 || _plan.Update.Vendor == _designs[design].Vendor;
}
