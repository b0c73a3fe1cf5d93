namespace Sim.Experiments;

/// <summary>Intervals of means and of paired differences. For one thread at a time.</summary>
/// <param name="confidence">Their level.</param>
/// <param name="bootstrap">Key of the resamples of the bootstrap; null for Student's t.</param>
internal sealed class Intervals(double confidence, Seed? bootstrap = null)
{
    private readonly StudentInterval _student = new(confidence);

    /// <summary>The interval of the mean of differences; null below two values.</summary>
    public ConfidenceInterval? Of(ReadOnlySpan<double> values) => bootstrap is { } seed
        ? new BootstrapInterval(confidence, seed).Of(values)
        : _student.Of(SampleMoments.Of(values));

    /// <summary>The interval of the mean of a metric; null below two values.</summary>
    public ConfidenceInterval? OfMean(ReadOnlySpan<double> values, string unit)
    {
        if (Of(values) is not { } known)
            return null;

        // No metric is below zero and no share above one, so neither is its mean: what of an interval lies beyond says
        // nothing.
        double mean = SampleMoments.Of(values).Mean;
        return new ConfidenceInterval(
            Math.Max(Math.Min(0, mean), known.Low),
            unit == "share" ? Math.Min(Math.Max(1, mean), known.High) : known.High);
    }

    /// <summary>Whether a difference is more than chance.</summary>
    public bool IsDecided(PairedSample pair) => IsDecided(pair, Of(pair.Differences));

    /// <summary>The difference of two arms, or levels; null where no pair has both values.</summary>
    public PairedDifference? Difference(string arm, string against, string metric, PairedSample pair)
    {
        ConfidenceInterval? interval = Of(pair.Differences);
        return pair.Difference.N == 0 ? null : new PairedDifference(
            arm, against, metric, pair.Difference.N, pair.Difference.Mean, interval?.Low, interval?.High,
            pair.Correlation, pair.VarianceRatio, IsDecided(pair, interval));
    }

    private static bool IsDecided(PairedSample pair, ConfidenceInterval? interval) =>
        pair.IsComplete && interval is { } known && (pair.Difference.Variance == 0 || !known.Holds(0));
}
