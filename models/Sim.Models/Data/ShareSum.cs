using System.Numerics;

namespace Sim.Models;

/// <summary>An exact sum of shares, which may leave the range of a share.</summary>
internal struct ShareSum
{
    private BigInteger _numerator;
    private BigInteger _denominatorLessOne;

    /// <summary>Whether the sum is exactly one.</summary>
    public readonly bool IsOne => _numerator == _denominatorLessOne + 1;

    /// <summary>Adds a share.</summary>
    public void Add(Ratio share)
    {
        BigInteger denominator = _denominatorLessOne + 1;
        _numerator = (_numerator * share.Denominator) + (share.Numerator * denominator);
        _denominatorLessOne = (denominator * share.Denominator) - 1;
    }

    /// <inheritdoc/>
    public override readonly string ToString() =>
        ((double)_numerator / (double)(_denominatorLessOne + 1)).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
