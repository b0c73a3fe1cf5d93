namespace Sim.Numerics;

/// <summary>
/// The bootstrap interval of a mean: bias-corrected and accelerated (Efron, "Better bootstrap confidence intervals",
/// JASA 82, 1987), with its normal quantile widened to Student's, because a percentile interval of few values is too
/// narrow (Hesterberg, "What teachers should know about the bootstrap", The American Statistician 69, 2015). Resamples
/// are keyed draws: the same values and seed give the same interval.
/// </summary>
/// <param name="confidence">Level, above 0 and below 1.</param>
/// <param name="seed">Key of the resamples.</param>
/// <param name="resamples">Number of resamples, at least 100.</param>
public sealed class BootstrapInterval(double confidence, ulong seed, int resamples = BootstrapInterval.UsualResamples)
{
    /// <summary>Enough that the ends of a 95% interval vary by a few hundredths of its length.</summary>
    public const int UsualResamples = 2000;

    private readonly double _tail = (1 - confidence) / 2;
    private readonly double[] _means = new double[resamples];

    /// <summary>The interval of the mean; null below two values. For one thread at a time.</summary>
    /// <param name="values">The values; finite.</param>
    public ConfidenceInterval? Of(ReadOnlySpan<double> values)
    {
        int n = values.Length;
        if (n < 2)
            return null;

        SampleMoments moments = SampleMoments.Of(values);
        if (moments.Variance == 0)
            return new ConfidenceInterval(moments.Mean, moments.Mean);

        Resample(values);
        double bias = Bias(moments.Mean);
        double acceleration = Acceleration(values, moments.Mean);
        double z = Math.Sqrt(n / (n - 1.0)) * StudentT.Quantile(_tail, n - 1);
        return new ConfidenceInterval(At(Adjusted(bias, acceleration, z)), At(Adjusted(bias, acceleration, -z)));
    }

    private void Resample(ReadOnlySpan<double> values)
    {
        uint n = (uint)values.Length;
        ulong key = Mix.Mix64(seed);
        Span<uint> lanes = stackalloc uint[4];
        for (int b = 0; b < _means.Length; b++)
        {
            double sum = 0;
            for (uint i = 0; i < n; i += 4)
            {
                PhiloxBlock block = Philox4x32.Block(key, i, (uint)b, 0, 0);
                (lanes[0], lanes[1], lanes[2], lanes[3]) = (block.A, block.B, block.C, block.D);
                for (int lane = 0; lane < 4 && i + lane < n; lane++)
                    sum += values[(int)(((ulong)lanes[lane] * n) >> 32)];
            }

            _means[b] = sum / n;
        }

        Array.Sort(_means);
    }

    // Normal quantile of the share of resampled means below the mean; those equal to it count half.
    private double Bias(double mean)
    {
        double below = 0;
        foreach (double resampled in _means)
            below += resampled < mean ? 1 : resampled == mean ? 0.5 : 0;

        double least = 0.5 / _means.Length;
        return DetMath.NormalQuantile(Math.Clamp(below / _means.Length, least, 1 - least));
    }

    // For a mean the jackknife's acceleration is a sixth of the sample's skewness over the root of n.
    private static double Acceleration(ReadOnlySpan<double> values, double mean)
    {
        double squares = 0;
        double cubes = 0;
        foreach (double value in values)
        {
            double deviation = value - mean;
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }

        return squares > 0 ? cubes / (6 * squares * Math.Sqrt(squares)) : 0;
    }

    // Beyond its pole the formula turns round: there the interval ends where the resamples do.
    private static double Adjusted(double bias, double acceleration, double z)
    {
        double room = 1 - (acceleration * (bias + z));
        return room <= 0 ? (z > 0 ? 1 : 0) : DetMath.NormalCdf(bias + ((bias + z) / room));
    }

    private double At(double share)
    {
        int index = (int)Math.Floor(share * _means.Length);
        return _means[Math.Clamp(index, 0, _means.Length - 1)];
    }
}
