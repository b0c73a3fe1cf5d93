namespace Sim.Calibration;

/// <summary>A scenario's file, read anew for each point through the same door as <c>--set</c>.</summary>
/// <param name="text">The file.</param>
/// <param name="library">Where models come from.</param>
/// <param name="overrides">What all points have: settings and scale.</param>
/// <param name="earlier">A plan of the same file, whose listings need not be read again; or null.</param>
public sealed class ScenarioSource(
    SourceText text, IModelLibrary library, ScenarioOverrides overrides, ScenarioPlan? earlier = null) : IScenarioSource
{
    private readonly ReadOnceLibrary _library = new(library);

    /// <inheritdoc/>
    public ScenarioPlan Read(IReadOnlyList<string> sets)
    {
        bool sameFleet = !sets.Any(s => s.StartsWith("fleet.", StringComparison.Ordinal));
        ScenarioReadResult read = ScenarioReader.Read(
            text, _library, overrides with { Sets = [.. overrides.Sets, .. sets] }, sameFleet ? earlier : null);
        return read.Plan ?? throw new PointRefusedException(read.Diagnostics);
    }
}
