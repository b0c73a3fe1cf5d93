namespace Sim.Scenarios;

/// <summary>Checks that a scenario has what a metric of a command line names.</summary>
public static class MetricReferences
{
    private const string Option = "--metric";

    /// <summary>What is wrong; empty where nothing is.</summary>
    public static IReadOnlyList<Diagnostic> Check(MetricName metric, ScenarioPlan plan)
    {
        var bag = new DiagnosticBag();
        new ExperimentChecks(bag).Refers(metric, new Mark(Option, 1, 1), plan);
        return bag.Sorted();
    }
}
