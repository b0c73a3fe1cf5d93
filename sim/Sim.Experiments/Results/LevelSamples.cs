namespace Sim.Experiments;

/// <summary>What the levels of a factor give by themselves: means over the arms that have them.</summary>
internal static class LevelSamples
{
    private const string Fault = "fault";

    /// <summary>
    /// Values by level and replication; a replication in which one arm of the level has no value has none.
    /// </summary>
    /// <param name="factors">All factors; the last runs fastest over the arms.</param>
    /// <param name="factor">Index of the factor.</param>
    /// <param name="books">The arms.</param>
    /// <param name="metric">Index of the metric.</param>
    public static double[][] Of(IReadOnlyList<ExperimentFactor> factors, int factor, IReadOnlyList<ArmBook> books,
        int metric)
    {
        int inner = factors.Skip(factor + 1).Aggregate(1, (product, f) => product * f.Levels.Count);
        int count = factors[factor].Levels.Count;
        return [.. Enumerable.Range(0, count).Select(level => MeanOf(
            [.. books.Where((_, arm) => arm / inner % count == level).Select(b => b.Values(metric))]))];
    }

    /// <summary>
    /// Whether a factor says what the fault is: something that happens to people, not something that they choose.
    /// </summary>
    public static bool IsFault(ExperimentFactor factor) =>
        factor.Path.Split('.').Contains(Fault, StringComparer.Ordinal);

    private static double[] MeanOf(double[][] samples)
    {
        var means = new double[samples[0].Length];
        for (int r = 0; r < means.Length; r++)
        {
            double sum = 0;
            foreach (double[] sample in samples)
                sum += sample[r];

            means[r] = sum / samples.Length;
        }

        return means;
    }
}
