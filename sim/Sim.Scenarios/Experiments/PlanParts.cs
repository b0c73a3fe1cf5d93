namespace Sim.Scenarios;

/// <summary>
/// Makes equal parts of the plans of arms one object: whoever runs them can tell by reference that two arms have the
/// same fleet, and hundreds of arms hold one.
/// </summary>
internal sealed class PlanParts
{
    // Each has a part that none before it has.
    private readonly List<ScenarioPlan> _known = [];

    /// <summary>The plan with parts that were seen before, and without what no arm needs.</summary>
    public ScenarioPlan Share(ScenarioPlan plan)
    {
        ScenarioPlan shared = plan with
        {
            Fleet = Find(ScenarioCodec.Fleet, plan),
            Recovery = Find(ScenarioCodec.Recovery, plan),
            Services = Find(ScenarioCodec.Services, plan),
            Expectations = [],
            Published = [],
            Assumptions = [],
        };
        if (ReferenceEquals(shared.Fleet, plan.Fleet) || ReferenceEquals(shared.Recovery, plan.Recovery)
            || ReferenceEquals(shared.Services, plan.Services))
        {
            _known.Add(shared);
        }

        return shared;
    }

    private T Find<T>(ObjectCodec<ScenarioPlan>.Field<T> part, ScenarioPlan plan)
    {
        ScenarioPlan? same = _known.Find(k => part.AreSame(k, plan));
        return part.Get(same ?? plan);
    }
}
