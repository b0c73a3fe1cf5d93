namespace Sim.Experiments;

/// <summary>
/// Finds the arm that says what a faulty release does: its place among the combinations of levels, the last factor
/// fastest. A factor that an experiment does not have has one level.
/// </summary>
internal sealed class YearArms(IReadOnlyList<ExperimentFactor> factors)
{
    private readonly int _design = Stride(factors, YearFactors.Design);
    private readonly int _fault = Stride(factors, YearFactors.Fault);
    private readonly int _extent = Stride(factors, YearFactors.Extent);
    private readonly int _calendar = Stride(factors, YearFactors.Calendar);

    /// <summary>
    /// Number of a level of the factor with a path; 0 where there is no factor, or no level is named.
    /// </summary>
    /// <exception cref="ArgumentException">The factor has no such level.</exception>
    public int Level(string path, string? level)
    {
        if (level is null || factors.FirstOrDefault(f => f.Path == path) is not { } factor)
            return 0;

        int index = factor.Levels.ToList().IndexOf(level);
        return index >= 0
            ? index : throw new ArgumentException($"The factor '{factor.Name}' has no level '{level}'.", nameof(level));
    }

    /// <summary>The arm of levels, by their numbers.</summary>
    public int Of(int design, int fault, int extent, int calendar) =>
        (design * _design) + (fault * _fault) + (extent * _extent) + (calendar * _calendar);

    private static int Stride(IReadOnlyList<ExperimentFactor> factors, string path) => factors.Any(f => f.Path == path)
        ? factors.SkipWhile(f => f.Path != path).Skip(1).Aggregate(1, (product, f) => product * f.Levels.Count)
        : 0;
}
