namespace Sim.Calibration;

/// <summary>What the runs of a point gave.</summary>
/// <param name="Point">The point.</param>
/// <param name="Values">For each metric its value in every run of the grid, in their order; NaN where a run has
/// none.</param>
public sealed record PointRuns(SpacePoint Point, IReadOnlyList<double[]> Values);
