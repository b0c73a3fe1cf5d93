namespace Sim.Numerics;

/// <summary>Mean and variance of a sample.</summary>
/// <param name="N">Number of values.</param>
/// <param name="Mean">Mean; 0 of an empty sample.</param>
/// <param name="Variance">Variance with the divisor n − 1; exactly 0 of equal values, and below two.</param>
public readonly record struct SampleMoments(int N, double Mean, double Variance)
{
    /// <summary>Standard deviation.</summary>
    public double Deviation => Math.Sqrt(Variance);

    /// <summary>Standard error of the mean; 0 of an empty sample.</summary>
    public double StandardError => N == 0 ? 0 : Math.Sqrt(Variance / N);

    /// <summary>
    /// The moments of a sample in its order. Two passes, the second corrected by what rounding left of the deviations'
    /// sum (Chan, Golub, LeVeque, "Algorithms for computing the sample variance", The American Statistician 37, 1983).
    /// </summary>
    /// <param name="values">The values; finite.</param>
    public static SampleMoments Of(ReadOnlySpan<double> values)
    {
        if (values.Length == 0)
            return default;

        if (!values.ContainsAnyExcept(values[0]))
            return new SampleMoments(values.Length, values[0], 0);

        double sum = 0;
        foreach (double value in values)
            sum += value;

        double mean = sum / values.Length;
        double squares = 0;
        double rest = 0;
        foreach (double value in values)
        {
            double deviation = value - mean;
            squares += deviation * deviation;
            rest += deviation;
        }

        return new SampleMoments(
            values.Length, mean + (rest / values.Length),
            (squares - (rest * rest / values.Length)) / (values.Length - 1));
    }
}
