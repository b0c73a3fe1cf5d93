namespace Sim.Calibration;

/// <summary>A scenario does not take the settings of a point: everything that is wrong, at once.</summary>
/// <param name="diagnostics">The errors.</param>
public sealed class PointRefusedException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(string.Join('\n', diagnostics))
{
    /// <summary>The errors.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;
}
