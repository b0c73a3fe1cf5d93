namespace Sim.Calibration;

/// <summary>A point that is being run. Every run has its place; its scenario is read by the first of them.</summary>
/// <param name="Point">The point.</param>
/// <param name="Scenario">Its scenario.</param>
/// <param name="Runs">The runs of the grid that it is for.</param>
/// <param name="Values">For each metric its value in every one of these.</param>
internal sealed record PointRun(
    SpacePoint Point, Lazy<PointScenario> Scenario, IReadOnlyList<int> Runs, IReadOnlyList<double[]> Values);
