namespace Sim.Experiments;

/// <summary>
/// Finds the arm that says what a faulty release does: its place among the combinations of levels, the last factor
/// fastest.
/// </summary>
internal sealed class YearArms
{
    private readonly IReadOnlyList<ExperimentFactor> _factors;

    public YearArms(IReadOnlyList<ExperimentFactor> factors) => _factors = factors;

    /// <summary>Levels of the factor with a path; 1 where there is none.</summary>
    public int Count(string path) => _factors.FirstOrDefault(f => f.Path == path)?.Levels.Count ?? 1;

    /// <summary>
    /// Number of a level of the factor with a path; 0 where there is no factor, or no level is named.
    /// </summary>
    /// <exception cref="ArgumentException">The factor has no such level.</exception>
    public int Level(string path, string? level)
    {
        if (level is null || _factors.FirstOrDefault(f => f.Path == path) is not { } factor)
            return 0;

        int index = factor.Levels.ToList().IndexOf(level);
        return index >= 0
            ? index : throw new ArgumentException($"The factor '{factor.Name}' has no level '{level}'.", nameof(level));
    }

    /// <summary>The arm of levels, by their numbers.</summary>
    public int Of(int design, int fault, int extent, int calendar)
    {
        int arm = 0;
        foreach (ExperimentFactor factor in _factors)
        {
            int level = factor.Path switch
            {
                YearFactors.Design => design,
                YearFactors.Fault => fault,
                YearFactors.Extent => extent,
                YearFactors.Calendar => calendar,
                _ => throw new InvalidOperationException($"A year knows no level of '{factor.Name}'."),
            };
            arm = (arm * factor.Levels.Count) + level;
        }

        return arm;
    }
}
