namespace Sim.Engine;

/// <summary>Whether a fault can show on an endpoint, by attributes of the endpoint.</summary>
internal sealed class HostTest
{
    private readonly HostPredicate _when;
    private readonly bool[] _kinds;
    private readonly IReadOnlyList<DeviceKindPlan> _plans;

    public HostTest(ScenarioPlan plan)
    {
        _when = plan.Update.Fault.When;
        _plans = plan.Fleet.Kinds;
        _kinds = [.. _plans.Select(kind => _when.Kinds.Count == 0 || _when.Kinds.Contains(kind.Name))];
    }

    public bool Holds(ReachedOrganisation organisation, uint ordinal, int kind)
    {
        if (_when.IsAny)
        {
            return true;
        }

        PhiloxBlock traits = organisation.Attributes.Endpoint(ordinal, DrawPurpose.Traits);
        return _kinds[kind]
            && (_when.Encrypted is not { } encrypted || encrypted == (traits.A < _plans[kind].Encrypted.Threshold32))
            && (_when.Wired is not { } wired || wired == (traits.B < _plans[kind].Wired.Threshold32));
    }
}
