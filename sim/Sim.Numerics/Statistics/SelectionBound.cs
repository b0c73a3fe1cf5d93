namespace Sim.Numerics;

/// <summary>
/// Selection of the best of several systems. The probability that the choice is right is bounded from below by
/// Bonferroni's inequality over the posterior of each paired difference, a t distribution: P ≥ 1 − Σ P(T &gt;
/// mean/error). Sources: Chick and Inoue, "New procedures to select the best simulated system using common random
/// numbers", Management Science 47, 2001; Branke, Chick and Schmidt, "Selecting a selection procedure", Management
/// Science 53, 2007 (there PCS with Bonferroni's bound).
/// </summary>
public static class SelectionBound
{
    /// <summary>Ranks samples on equal seeds.</summary>
    /// <param name="samples">By system and replication; NaN where there is no value. Systems that lack one rank last,
    /// and beside them nothing is certain: who lacks a value is no random replication.</param>
    /// <param name="lowerIsBetter">Whether the least mean is the best.</param>
    /// <returns>The systems, best mean first (ties in their order), and the bound, 0 to 1.</returns>
    public static (int[] Order, double Probability) Rank(IReadOnlyList<double[]> samples, bool lowerIsBetter)
    {
        double sign = lowerIsBetter ? 1 : -1;
        double[] costs = [.. samples.Select(s => Mean(s) is { } mean ? sign * mean : double.PositiveInfinity)];
        int[] order = [.. Enumerable.Range(0, samples.Count).OrderBy(i => costs[i])];
        if (order.Length == 0 || double.IsPositiveInfinity(costs[order[0]]))
            return (order, 0);

        double wrong = 0;
        foreach (int other in order.Skip(1))
            wrong += WrongAgainst(samples[order[0]], samples[other], sign);

        return (order, Math.Max(0, 1 - wrong));
    }

    // Probability that the other is truly better. Equal in every pair is equally good, and as right a choice.
    private static double WrongAgainst(double[] best, double[] other, double sign)
    {
        PairedSample pair = PairedSample.Of(other, best);
        SampleMoments lead = pair.Difference;
        if (!pair.IsComplete || lead.N < 2)
            return 1;

        double mean = sign * lead.Mean;
        return lead.Variance == 0
            ? (mean >= 0 ? 0 : 1)
            : StudentT.Cdf(-mean / lead.StandardError, lead.N - 1);
    }

    private static double? Mean(double[] sample) =>
        sample.Length == 0 || sample.Any(double.IsNaN) ? null : SampleMoments.Of(sample).Mean;
}
