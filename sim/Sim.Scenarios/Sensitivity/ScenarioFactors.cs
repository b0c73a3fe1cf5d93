namespace Sim.Scenarios;

/// <summary>Finds the numbers of a scenario that nobody published, each with its range.</summary>
public static class ScenarioFactors
{
    /// <summary>The numbers in the order of the resolved scenario, those that a command line has set left
    /// out.</summary>
    /// <param name="read">A scenario without diagnostics.</param>
    /// <param name="sets">Settings of a command line.</param>
    public static FactorList Find(ScenarioReadResult read, IReadOnlyList<string> sets)
    {
        ScenarioPlan plan = read.Plan!;
        MapNode resolved = NodeReader.ReadFile(
            SourceText.FromString("resolved", ResolvedScenarioWriter.Write(plan)), new DiagnosticBag())!;
        return new FactorFinder(
            plan.Assumptions, read.Ranges, [.. sets.Select(s => s.Split('=')[0].Trim())]).Find(resolved);
    }
}
