namespace Sim.Scenarios;

/// <summary>
/// Writes a plan as a scenario file with every default and the whole fleet in it. The text depends on the plan alone,
/// to the byte, and reads back to an equal plan without any fleet model.
/// </summary>
public static class ResolvedScenarioWriter
{
    /// <summary>The plan as YAML, lines end with a line feed.</summary>
    public static string Write(ScenarioPlan plan) => Write(plan, new YamlText(plan.Start));

    /// <summary>The plan as YAML with a comment above each number whose basis is known.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="defaults">Values that the scenario left to the reader.</param>
    public static string Write(ScenarioPlan plan, IReadOnlyList<Assumption> defaults)
    {
        return Write(plan, new YamlText(plan.Start, plan.Assumptions.Concat(defaults)
            .ToLookup(a => a.Path, a => $"{a.Basis.Word()}: {a.Source}", StringComparer.Ordinal)));
    }

    private static string Write(ScenarioPlan plan, YamlText yaml)
    {
        ScenarioCodec.Instance.WriteKeys(yaml, plan);
        return yaml.ToString();
    }
}
