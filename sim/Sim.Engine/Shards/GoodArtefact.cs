using Sim.Fleet;

namespace Sim.Engine;

/// <summary>When the good artefact reaches an endpoint that is up and has the bad one (<c>model.md</c> §4).</summary>
internal sealed class GoodArtefact
{
    private readonly Delivery _delivery;
    private readonly long _revert;

    public GoodArtefact(RunModel model)
    {
        _delivery = new Delivery(model.Plan);
        _revert = model.Stages.Revert;
    }

    /// <summary>When it comes after the moment of a visit, or <see cref="Delivery.Never"/>.</summary>
    public long After(in Visit visit) => _revert == StageTable.Never
        ? Delivery.Never
        : _delivery.Time(visit.Clock, visit.Local, visit.Organisation.Happenings, visit.Ordinal,
            Math.Max(_revert, visit.Time), long.MaxValue, 1);
}
