using System.Numerics;

namespace Sim.Reference;

/// <summary>Ratios against uniforms of 32 bits (model, first section).</summary>
internal static class Share
{
    /// <summary>A threshold that every uniform is below.</summary>
    public const ulong One = 1UL << 32;

    /// <summary>"A uniform of 32 bits u hits a ratio when u &lt; Ratio.Threshold32."</summary>
    public static bool Hits(uint uniform, Ratio ratio) => uniform < ratio.Threshold32;

    /// <summary>
    /// "Cumulative shares are exact sums"; each sum is rounded down to a 32-bit threshold on its own.
    /// </summary>
    public static ulong[] Cumulative(IEnumerable<Ratio> shares)
    {
        List<ulong> thresholds = [];
        BigInteger numerator = 0;
        BigInteger denominator = 1;
        foreach (Ratio share in shares)
        {
            numerator = (numerator * share.Denominator) + (share.Numerator * denominator);
            denominator *= share.Denominator;
            thresholds.Add((ulong)(numerator * One / denominator));
        }

        return [.. thresholds];
    }

    /// <summary>Cumulative thresholds of all categories: the last takes whatever rounding leaves.</summary>
    public static ulong[] Categorical(IEnumerable<Ratio> shares)
    {
        ulong[] thresholds = Cumulative(shares);
        thresholds[^1] = One;
        return thresholds;
    }

    /// <summary>
    /// "The first category whose cumulative share, as a Threshold32, exceeds u; the last category takes whatever
    /// rounding leaves."
    /// </summary>
    public static int Pick(IEnumerable<Ratio> shares, uint uniform) =>
        Array.FindIndex(Categorical(shares), threshold => uniform < threshold);
}
