namespace Sim.Contracts;

/// <summary>An expectation with what was measured.</summary>
/// <param name="Name">Sentence for people.</param>
/// <param name="Metric">Name of the metric.</param>
/// <param name="Min">Smallest accepted value, or null.</param>
/// <param name="Max">Largest accepted value, or null.</param>
/// <param name="Measured">Measured value, or null where the metric has none in this run.</param>
/// <param name="Margin">Distance to the nearer bound in the metric's unit, negative where violated, or null.</param>
/// <param name="Verdict">How it came out.</param>
/// <param name="Source">Where the bound comes from.</param>
public sealed record ExpectationResult(
    string Name, string Metric, double? Min, double? Max, double? Measured, double? Margin, Verdict Verdict,
    string Source)
{
    /// <summary>
    /// Why it was not measured, or how it was judged all the same; empty where the measured value says everything.
    /// </summary>
    public string Reason { get; init; } = "";

    /// <summary>
    /// What the scenario gave over fleets, to see where the run stands among them; null where none is stored, or where
    /// the run has a part of the fleet or other settings.
    /// </summary>
    public FleetRange? Fleets { get; init; }
}
