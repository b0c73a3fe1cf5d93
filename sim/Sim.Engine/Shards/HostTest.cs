namespace Sim.Engine;

/// <summary>Whether a fault can show on an endpoint, by attributes of the endpoint.</summary>
internal sealed class HostTest
{
    private readonly HostPredicate _when;
    private readonly bool[] _kinds;

    public HostTest(ScenarioPlan plan)
    {
        _when = plan.Update.Fault.When;
        _kinds = [.. plan.Fleet.Kinds.Select(kind => _when.Kinds.Count == 0 || _when.Kinds.Contains(kind.Name))];
    }

    public bool Holds(in Visit visit)
    {
        if (_when.IsAny)
        {
            return true;
        }

        PhiloxBlock traits = visit.Attribute(DrawPurpose.Traits);
        return _kinds[visit.Kind]
            && (_when.Encrypted is not { } encrypted || encrypted == (traits.A < visit.KindPlan.Encrypted.Threshold32))
            && (_when.Wired is not { } wired || wired == (traits.B < visit.KindPlan.Wired.Threshold32));
    }
}
