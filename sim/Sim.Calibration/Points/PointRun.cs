namespace Sim.Calibration;

/// <summary>A point that is being run. Every run has its place.</summary>
/// <param name="Point">The point.</param>
/// <param name="Plan">Its scenario.</param>
/// <param name="Values">For each metric its value in every run.</param>
internal sealed record PointRun(SpacePoint Point, ScenarioPlan Plan, IReadOnlyList<double[]> Values)
{
    /// <summary>The digest of its scenario.</summary>
    public string Scenario { get; } = RunKey.OfScenario(Plan);

    /// <summary>The tables of its fleet, which say nothing about seeds.</summary>
    public FleetTables Tables { get; } = new(Plan.Fleet);
}
