namespace Sim.Calibration;

/// <summary>The scenario of a point.</summary>
/// <param name="Plan">Its plan.</param>
internal sealed record PointScenario(ScenarioPlan Plan)
{
    /// <summary>Its digest.</summary>
    public string Digest { get; } = RunKey.OfScenario(Plan);

    /// <summary>The tables of its fleet, which say nothing about seeds.</summary>
    public FleetTables Tables { get; } = new(Plan.Fleet);
}
