namespace Sim.Numerics;

/// <summary>
/// The binomial interval of a share by Wilson's score: it stays inside 0 to 1 and covers well also where few or all
/// counted (Brown, Cai and DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001).
/// </summary>
/// <param name="confidence">Level, above 0 and below 1.</param>
public sealed class WilsonInterval(double confidence)
{
    private readonly double _z = DetMath.NormalQuantile(1 - ((1 - confidence) / 2));

    /// <summary>The interval of a share.</summary>
    /// <param name="hits">How many counted, 0 to all.</param>
    /// <param name="of">How many there were, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">More counted than there were, or nobody was there.</exception>
    public ConfidenceInterval Of(int hits, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, of);
        double share = (double)hits / of;
        double square = _z * _z;
        double middle = (share + (square / (2 * of))) / (1 + (square / of));
        double half = _z / (1 + (square / of)) * Math.Sqrt((share * (1 - share) / of) + (square / (4.0 * of * of)));
        return new ConfidenceInterval(hits == 0 ? 0 : middle - half, hits == of ? 1 : middle + half);
    }
}
