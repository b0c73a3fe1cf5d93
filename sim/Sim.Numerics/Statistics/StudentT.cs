namespace Sim.Numerics;

/// <summary>
/// Student's t distribution, by the regularised incomplete beta function
/// (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1).
/// </summary>
public static class StudentT
{
    // A bracket of doubles halves at most so often before its ends are neighbours.
    private const int MaxHalvings = 2200;

    /// <summary>P(T ≤ t).</summary>
    /// <param name="t">The value; infinities give 0 and 1.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    /// <returns>The probability, or NaN where an argument is none.</returns>
    public static double Cdf(double t, double freedom)
    {
        if (double.IsInfinity(t))
            return t > 0 ? 1 : 0;

        double half = UpperTail(Math.Abs(t), freedom);
        return t > 0 ? 1 - half : half;
    }

    /// <summary>The t with P(T ≤ t) = p.</summary>
    /// <param name="p">Probability, above 0 and below 1.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Quantile(double p, double freedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(freedom);
        if (!(p is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(p), p, "A probability between 0 and 1 is due.");

        double tail = p < 0.5 ? p : 1 - p;
        if (tail == 0.5)
            return 0;

        double t = OfUpperTail(tail, freedom);
        return p < 0.5 ? -t : t;
    }

    // P(T > t) for t from 0; the tail keeps its relative accuracy far out, where a difference from one half would lose
    // it.
    private static double UpperTail(double t, double freedom) =>
        t < 1
            ? 0.5 - (0.5 * DetMath.RegularizedBeta(0.5, freedom / 2, t * t / (freedom + (t * t))))
            : 0.5 * DetMath.RegularizedBeta(freedom / 2, 0.5, freedom / (freedom + (t * t)));

    // Halving alone: slower than Newton's method, but every step is a comparison, so nothing can overshoot.
    private static double OfUpperTail(double tail, double freedom)
    {
        double low = 0;
        double high = 1;
        while (UpperTail(high, freedom) > tail)
        {
            low = high;
            high *= 2;
        }

        for (int i = 0; i < MaxHalvings; i++)
        {
            double middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
                break;

            (low, high) = UpperTail(middle, freedom) > tail ? (middle, high) : (low, middle);
        }

        return low + ((high - low) / 2);
    }
}
