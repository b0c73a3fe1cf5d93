using System.Numerics;

namespace Sim.Numerics;

/// <summary>
/// A categorical attribute: one 32-bit uniform against cumulative shares, so that a changed share moves only the
/// margin between neighbours. Sums are exact; the last category takes what rounding leaves.
/// </summary>
public sealed class Categorical
{
    private readonly ulong[] _thresholds;

    private Categorical(ulong[] thresholds) => _thresholds = thresholds;

    /// <summary>Number of categories.</summary>
    public int Count => _thresholds.Length;

    /// <summary>Cumulative thresholds in [0, 2^32]; the last is 2^32.</summary>
    public ReadOnlySpan<ulong> Thresholds => _thresholds;

    /// <summary>Builds the categorical of shares that add up to one.</summary>
    /// <exception cref="ArgumentException">There is no share.</exception>
    public static Categorical Of(IReadOnlyList<Ratio> shares)
    {
        if (shares.Count == 0)
            throw new ArgumentException("A categorical needs at least one share.", nameof(shares));

        var thresholds = new ulong[shares.Count];
        BigInteger numerator = 0;
        BigInteger denominator = 1;
        for (int i = 0; i < shares.Count; i++)
        {
            numerator = (numerator * shares[i].Denominator) + (shares[i].Numerator * denominator);
            denominator *= shares[i].Denominator;
            thresholds[i] = (ulong)BigInteger.Min((numerator << 32) / denominator, BigInteger.One << 32);
        }

        thresholds[^1] = 1UL << 32;
        return new Categorical(thresholds);
    }

    /// <summary>The category of a uniform.</summary>
    public int Pick(uint uniform)
    {
        int category = 0;
        while (uniform >= _thresholds[category])
            category++;

        return category;
    }
}
