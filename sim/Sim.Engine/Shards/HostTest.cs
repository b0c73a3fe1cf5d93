namespace Sim.Engine;

/// <summary>Whether a fault can show on an endpoint, by attributes of the endpoint.</summary>
internal sealed class HostTest(ScenarioPlan plan)
{
    private readonly HostPredicate _when = plan.Update.Fault.When;
    private readonly bool[] _kinds = [.. plan.Fleet.Kinds.Select(
        kind => plan.Update.Fault.When.Kinds is [] || plan.Update.Fault.When.Kinds.Contains(kind.Name))];

    public bool Holds(in Visit visit)
    {
        if (_when.IsAny)
            return true;

        PhiloxBlock traits = visit.Attribute(DrawPurpose.Traits);
        return _kinds[visit.Kind]
            && (_when.Encrypted is not { } encrypted || encrypted == (traits.A < visit.KindPlan.Encrypted.Threshold32))
            && (_when.Wired is not { } wired || wired == (traits.B < visit.KindPlan.Wired.Threshold32));
    }
}
