namespace Sim.Numerics;

/// <summary>Two samples on equal seeds: what their difference is, and what pairing gained.</summary>
public sealed class PairedSample
{
    private readonly double[] _differences;

    private PairedSample(double[] differences, int replications, in SampleMoments first, in SampleMoments second)
    {
        _differences = differences;
        IsComplete = differences.Length == replications;
        First = first;
        Second = second;
        Difference = SampleMoments.Of(differences);
    }

    /// <summary>Of the first sample, over the pairs.</summary>
    public SampleMoments First { get; }

    /// <summary>Of the second sample, over the pairs.</summary>
    public SampleMoments Second { get; }

    /// <summary>Whether both have a value in every replication.</summary>
    public bool IsComplete { get; }

    /// <summary>Of first minus second.</summary>
    public SampleMoments Difference { get; }

    /// <summary>First minus second, pair by pair.</summary>
    public ReadOnlySpan<double> Differences => _differences;

    /// <summary>
    /// Correlation of the two, −1 to 1; null where one of them does not vary. From the three variances, because that of
    /// the difference is what pairing is about: var(a − b) = var a + var b − 2 cov.
    /// </summary>
    public double? Correlation => First.Variance > 0 && Second.Variance > 0
        ? Math.Clamp((First.Variance + Second.Variance - Difference.Variance)
            / (2 * Math.Sqrt(First.Variance) * Math.Sqrt(Second.Variance)), -1, 1)
        : null;

    /// <summary>
    /// Variance of the difference with independent seeds over the one that it has; null where it is 0.
    /// </summary>
    public double? VarianceRatio =>
        Difference.Variance > 0 ? (First.Variance + Second.Variance) / Difference.Variance : null;

    /// <summary>Pairs two samples; where one has no value, the pair is left out.</summary>
    /// <param name="first">By replication; NaN where there is no value.</param>
    /// <param name="second">The same replications.</param>
    /// <exception cref="ArgumentException">The samples differ in length.</exception>
    public static PairedSample Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        if (first.Length != second.Length)
            throw new ArgumentException("Paired samples have the same length.", nameof(second));

        List<double> a = [];
        List<double> b = [];
        List<double> differences = [];
        for (int i = 0; i < first.Length; i++)
        {
            if (!double.IsNaN(first[i]) && !double.IsNaN(second[i]))
            {
                a.Add(first[i]);
                b.Add(second[i]);
                differences.Add(first[i] - second[i]);
            }
        }

        return new PairedSample([.. differences], first.Length, SampleMoments.Of([.. a]), SampleMoments.Of([.. b]));
    }
}
