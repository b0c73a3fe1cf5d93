namespace Sim.Contracts;

/// <summary>A bound that a metric of the result must keep.</summary>
/// <param name="Name">Sentence for people.</param>
/// <param name="Metric">Name of the metric, such as <c>totals.crashed</c>.</param>
/// <param name="Min">Smallest accepted value, inclusive, or null.</param>
/// <param name="Max">Largest accepted value, inclusive, or null.</param>
/// <param name="Source">Where the bound comes from, or empty.</param>
public sealed record ExpectationPlan(string Name, string Metric, double? Min, double? Max, string Source)
{
    /// <summary>
    /// Whether it checks the scenario itself, against what was published or derived: then it is judged only where the
    /// whole fleet runs with the settings of the file. Any other expectation is a question of the user's and is judged
    /// under every setting.
    /// </summary>
    public bool Validates { get; init; }

    /// <summary>
    /// What the scenario as it is written gave over fleets, shown beside what a run measured; null where it is not
    /// stored. It judges nothing.
    /// </summary>
    public FleetRange? Fleets { get; init; }
}
