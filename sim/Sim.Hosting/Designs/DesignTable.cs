namespace Sim.Hosting;

/// <summary>The designs of a fleet, and which organisation and which endpoint has which.</summary>
public sealed class DesignTable
{
    private readonly Categorical? _mix;
    private readonly bool[] _takes;

    /// <summary>Asks every design of the plan once.</summary>
    public DesignTable(ScenarioPlan plan)
    {
        All = FleetDesign.Of(plan);
        _mix = plan.DesignMix.Count == 0 ? null : Categorical.Of([.. plan.DesignMix.Select(share => share.Share)]);
        _takes = [.. All.Select(d => plan.Update.Vendor.Length == 0 || plan.Update.Vendor == d.Plan.Vendor)];
        ReachesAll = plan.Update.By == UpdateMaker.PlatformVendor;
    }

    /// <summary>
    /// The designs in the order of the plan; last, where the release reaches all endpoints, what stands for no agent.
    /// </summary>
    public IReadOnlyList<FleetDesign> All { get; }

    /// <summary>What each of them made of the update.</summary>
    public IEnumerable<OutcomeProgram> Programs => All.Select(design => design.Program);

    /// <summary>Whether the release reaches every endpoint of the platform, with an agent or without.</summary>
    public bool ReachesAll { get; }

    /// <summary>Index of an organisation's design.</summary>
    /// <param name="attributes">Its draws under the fleet seed.</param>
    public int Of(in EntityDraws attributes) => _mix?.Pick(attributes.Organisation(DrawPurpose.Design).A) ?? 0;

    /// <summary>Whether agents of a design take the update at all.</summary>
    public bool Takes(int design) => _takes[design];
}
