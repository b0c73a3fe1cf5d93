namespace Sim.Scenarios;

/// <summary>
/// Makes equal parts of the plans of arms one object: whoever runs them can tell by reference that two arms have the same fleet, and
/// hundreds of arms hold one.
/// </summary>
internal sealed class PlanParts
{
    private readonly Dictionary<string, FleetPlan> _fleets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecoveryPlan> _recoveries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<ServicePlan>> _services = new(StringComparer.Ordinal);

    /// <summary>The plan with parts that were seen before, and without what no arm needs.</summary>
    public ScenarioPlan Share(ScenarioPlan plan)
    {
        IReadOnlyList<KeyValuePair<string, string>> values = ResolvedScenarioWriter.Values(plan);
        return plan with
        {
            Fleet = Known(_fleets, Text(values, "fleet."), plan.Fleet),
            Recovery = Known(_recoveries, Text(values, "recovery."), plan.Recovery),
            Services = Known(_services, Text(values, "services."), plan.Services),
            Expectations = [],
            Published = [],
            Assumptions = [],
        };
    }

    private static T Known<T>(Dictionary<string, T> known, string text, T part)
    {
        known.TryAdd(text, part);
        return known[text];
    }

    private static string Text(IReadOnlyList<KeyValuePair<string, string>> values, string prefix) => string.Join(
        '\n', values.Where(v => v.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(v => $"{v.Key}={v.Value}"));
}
