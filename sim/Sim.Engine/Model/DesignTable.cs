using Sim.Models.Designs;

namespace Sim.Engine.Model;

/// <summary>The designs of a fleet, and which organisation has which.</summary>
public sealed class DesignTable
{
    private readonly Categorical? _mix;
    private readonly bool[] _takes;

    /// <summary>Asks every design of the plan once.</summary>
    public DesignTable(ScenarioPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        IReadOnlyList<DesignPlan> designs = plan.DesignMix.Count == 0
            ? [plan.Design]
            : [.. plan.DesignMix.Select(share => share.Design)];
        Programs = [.. designs.Select(design => Program(plan, design))];
        _mix = plan.DesignMix.Count == 0 ? null : Categorical.Of([.. plan.DesignMix.Select(share => share.Share)]);
        _takes = [.. designs.Select(d => plan.Update.Vendor.Length == 0 || plan.Update.Vendor == d.Vendor)];
    }

    /// <summary>The designs in the order of the plan.</summary>
    public IReadOnlyList<DesignProgram> Programs { get; }

    /// <summary>Index of an organisation's design.</summary>
    /// <param name="attributes">Its draws under the fleet seed.</param>
    public int Of(in EntityDraws attributes) => _mix?.Pick(attributes.Organisation(DrawPurpose.Design).A) ?? 0;

    /// <summary>Whether agents of a design take the update at all.</summary>
    public bool Takes(int design) => _takes[design];

    private static DesignProgram Program(ScenarioPlan plan, DesignPlan design)
    {
        IDesign model = DesignCatalogue.Find(design.Name);
        OutcomeProgram answer = model.Answer(new FaultContext(design, plan.Update));
        return new DesignProgram(
            design, model, answer, answer.IsHarmless ? 0 : plan.Update.Fault.Probability.Threshold32);
    }
}
