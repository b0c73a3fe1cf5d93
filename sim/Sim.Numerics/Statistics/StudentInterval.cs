namespace Sim.Numerics;

/// <summary>
/// The interval of a mean by Student's t: exact for normal values, good for means of many. Keeps the quantiles that it
/// has found, because an experiment asks for the same few again and again; for one thread at a time.
/// </summary>
/// <param name="confidence">Level, above 0 and below 1.</param>
public sealed class StudentInterval(double confidence)
{
    private readonly double _tail = (1 - confidence) / 2;
    private readonly SortedDictionary<int, double> _quantiles = [];

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
