namespace Sim.Numerics;

/// <summary>Quantiles of a sample by its order, without assuming a distribution.</summary>
public static class OrderStatistics
{
    /// <summary>The quantile: the smallest value with at least a share p of the sample at or below it.</summary>
    /// <param name="sorted">The values, ascending; at least one.</param>
    /// <param name="p">Share, 0 to 1.</param>
    public static double Quantile(ReadOnlySpan<double> sorted, double p) =>
        sorted[Math.Clamp((int)Math.Ceiling(p * sorted.Length) - 1, 0, sorted.Length - 1)];

    /// <summary>The median; of an even number of values the mean of the two in the middle.</summary>
    /// <param name="sorted">The values, ascending; at least one.</param>
    public static double Median(ReadOnlySpan<double> sorted)
    {
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : sorted[half - 1] + ((sorted[half] - sorted[half - 1]) / 2);
    }

    /// <summary>
    /// The interval of a quantile between two values of the sample. How many values lie below the quantile is binomial,
    /// so the ranks hold for every continuous distribution (David and Nagaraja, Order Statistics, 3rd edition, 7.1);
    /// each tail is at most half of what the level leaves.
    /// </summary>
    /// <param name="sorted">The values, ascending.</param>
    /// <param name="p">The quantile's share, above 0 and below 1.</param>
    /// <param name="confidence">Level, above 0 and below 1.</param>
    /// <returns>The interval, or null where the sample is too small for one.</returns>
    public static ConfidenceInterval? QuantileInterval(ReadOnlySpan<double> sorted, double p, double confidence) =>
        QuantileRanks(sorted.Length, p, confidence) is { } ranks
            ? new ConfidenceInterval(sorted[ranks.Low - 1], sorted[ranks.High - 1]) : null;

    /// <summary>
    /// The ranks of the ends of <see cref="QuantileInterval"/>: they depend on the values' number alone.
    /// </summary>
    /// <param name="n">Number of values.</param>
    /// <param name="p">The quantile's share, above 0 and below 1.</param>
    /// <param name="confidence">Level, above 0 and below 1.</param>
    /// <returns>Ranks from 1, or null where the sample is too small for an interval.</returns>
    public static (int Low, int High)? QuantileRanks(int n, double p, double confidence)
    {
        double tail = (1 - confidence) / 2;
        int low = First(0, n, k => AtMost(k, n, p) > tail);
        int high = First(0, n, k => 1 - AtMost(k, n, p) <= tail);

        // The quantile lies between the low-th and the (high + 1)-th value.
        return low == 0 || high >= n ? null : (low, high + 1);
    }

    // The first number of a range that a condition holds for, where it holds for all that follow.
    private static int First(int from, int to, Func<int, bool> holds)
    {
        while (from < to)
        {
            int middle = from + ((to - from) / 2);
            (from, to) = holds(middle) ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    // P(Binomial(n, p) <= k).
    private static double AtMost(int k, int n, double p) =>
        k >= n ? 1 : DetMath.RegularizedBeta(n - k, k + 1, 1 - p);
}
