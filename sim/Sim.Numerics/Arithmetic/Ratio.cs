using System.Numerics;

namespace Sim.Numerics;

/// <summary>An exact probability or share: numerator over denominator, from 0 to 1, kept reduced.</summary>
public readonly record struct Ratio : IOrdered<Ratio>
{
    /// <summary>Never.</summary>
    public static readonly Ratio Zero = new(0, 1);

    /// <summary>Always.</summary>
    public static readonly Ratio One = new(1, 1);

    // Less one, so that the default of the struct is 0/1 and equal to Zero.
    private readonly long _denominatorLessOne;

    private Ratio(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
        Threshold32 = (ulong)(((UInt128)(ulong)numerator << 32) / (ulong)denominator);
    }

    /// <summary>Numerator of the reduced fraction.</summary>
    public long Numerator { get; }

    /// <summary>Denominator of the reduced fraction, at least 1.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>floor(ratio * 2^32), in [0, 2^32]: a 32-bit uniform below it is a hit.</summary>
    public ulong Threshold32 { get; }

    /// <summary>The ratio of two integers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not within 0 to 1.</exception>
    public static Ratio Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        long divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /// <summary>Reads what <see cref="TryParse"/> reads.</summary>
    /// <exception cref="FormatException">The text is no ratio.</exception>
    public static Ratio Parse(ReadOnlySpan<char> text) => TryParse(text, out Ratio ratio)
        ? ratio
        : throw new FormatException($"'{text}' is no ratio from 0 to 1: write 5%, 0.05 or 1/20.");

    /// <summary>Reads <c>5%</c>, <c>0.181</c> or <c>3/7</c> exactly; anything outside 0 to 1 is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Ratio ratio)
    {
        ratio = Zero;
        text = text.Trim();
        int slash = text.IndexOf('/');
        if (slash >= 0)
        {
            return long.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out long over)
                && long.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out long under)
                && TryMake(over, under, out ratio);
        }

        bool percent = text.EndsWith("%");
        return TryDecimal(percent ? text[..^1] : text, percent ? 100 : 1, out ratio);
    }

    /// <summary>The nearest double.</summary>
    public double ToDouble() => (double)Numerator / Denominator;

    /// <inheritdoc/>
    public int CompareTo(Ratio other) =>
        ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>
    /// As a percentage where that is exact with at most eight decimals, else as a fraction; reads back equal.
    /// </summary>
    public override string ToString()
    {
        BigInteger scaled = (BigInteger)Numerator * 10_000_000_000;
        if (scaled % Denominator != 0)
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

        decimal percent = (decimal)(scaled / Denominator) / 100_000_000m;
        return percent.ToString("0.########", CultureInfo.InvariantCulture) + "%";
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, long divisor, out Ratio ratio)
    {
        ratio = Zero;
        long digits = 0;
        bool any = false;
        bool fraction = false;
        foreach (char c in text)
        {
            if (c == '.' && !fraction)
            {
                fraction = true;
                continue;
            }

            if (c is < '0' or > '9' || digits > 100_000_000_000_000 || divisor > 1_000_000_000_000_000)
                return false;

            any = true;
            digits = (digits * 10) + (c - '0');
            divisor *= fraction ? 10 : 1;
        }

        return any && TryMake(digits, divisor, out ratio);
    }

    private static bool TryMake(long numerator, long denominator, out Ratio ratio)
    {
        bool good = denominator > 0 && numerator >= 0 && numerator <= denominator;
        ratio = good ? Of(numerator, denominator) : Zero;
        return good;
    }
}
