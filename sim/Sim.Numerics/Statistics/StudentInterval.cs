namespace Sim.Numerics;

/// <summary>
/// The interval of a mean by Student's t: exact for normal values, good for means of many. Keeps the quantiles that it
/// has found, because an experiment asks for the same few again and again; for one thread at a time.
/// </summary>
public sealed class StudentInterval
{
    private readonly double _tail;
    private readonly SortedDictionary<int, double> _quantiles = [];

    /// <summary>Intervals at a level.</summary>
    /// <param name="confidence">Level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none.</exception>
    public StudentInterval(double confidence)
    {
        if (!(confidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A level between 0 and 1 is due.");

        Confidence = confidence;
        _tail = (1 - confidence) / 2;
    }

    /// <summary>The level.</summary>
    public double Confidence { get; }

    /// <summary>The interval of the mean; null below two values.</summary>
    public ConfidenceInterval? Of(in SampleMoments moments)
    {
        if (moments.N < 2)
            return null;

        double half = moments.Variance == 0 ? 0 : Quantile(moments.N) * moments.StandardError;
        return new ConfidenceInterval(moments.Mean - half, moments.Mean + half);
    }

    private double Quantile(int n)
    {
        if (!_quantiles.TryGetValue(n, out double quantile))
            _quantiles[n] = quantile = -StudentT.Quantile(_tail, n - 1);

        return quantile;
    }
}
