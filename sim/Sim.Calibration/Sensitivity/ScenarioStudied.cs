namespace Sim.Calibration;

/// <summary>A metric of a scenario as a function of its factors.</summary>
/// <param name="space">The factors.</param>
/// <param name="evaluator">Runs points, for one metric.</param>
/// <param name="cancellation">Stops every run at its next window.</param>
internal sealed class ScenarioStudied(
    FactorSpace space, PointEvaluator evaluator, CancellationToken cancellation) : IStudied
{
    // Scenarios of so many points are in memory at once.
    private const int Together = 256;

    /// <summary>Number of runs that it has asked for.</summary>
    public long Runs { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<double> At(string what, IReadOnlyList<StudyPoint> points)
    {
        Runs += points.Count;
        return
        [
            .. points.Chunk(Together).SelectMany(some => evaluator.Evaluate(
                what, [.. some.Select(space.At)], cancellation)).Select(p => p.Values[0][0]),
        ];
    }
}
