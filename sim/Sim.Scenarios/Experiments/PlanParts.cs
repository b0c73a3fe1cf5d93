namespace Sim.Scenarios;

/// <summary>Makes equal parts of the arms' plans one object, so that equal fleets are told by reference.</summary>
internal sealed class PlanParts
{
    private readonly Dictionary<string, object> _known = new(StringComparer.Ordinal);

    /// <summary>The plan with parts that were seen before, and without what no arm needs.</summary>
    public ScenarioPlan Share(ScenarioPlan plan) => plan with
    {
        Fleet = Find(ScenarioCodec.Fleet, plan),
        Recovery = Find(ScenarioCodec.Recovery, plan),
        Services = Find(ScenarioCodec.Services, plan),
        Expectations = [],
        Published = [],
        Assumptions = [],
    };

    // What is written alike is the same; the text begins with the key of the part.
    private T Find<T>(ObjectCodec<ScenarioPlan>.Field<T> part, ScenarioPlan plan)
        where T : class
    {
        T value = part.Get(plan);
        string text = part.Text(value)!;
        if (_known.TryGetValue(text, out object? same))
            return (T)same;

        _known.Add(text, value);
        return value;
    }
}
