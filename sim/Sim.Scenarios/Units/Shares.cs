using System.Numerics;

namespace Sim.Scenarios;

/// <summary>Shares and probabilities as written in files, with a reason where one cannot be read.</summary>
internal static class Shares
{
    /// <summary>Reads a share in [0, 1]; null with a problem where it is none.</summary>
    public static Ratio? Read(string text, out Problem? problem)
    {
        problem = null;
        if (Ratio.TryParse(text, out Ratio ratio))
        {
            return ratio;
        }

        string shown = Clip.Text(text);
        bool percent = text.EndsWith('%');
        if (Numbers.TryPlain(percent ? text.AsSpan(0, text.Length - 1) : text, out decimal value))
        {
            problem = value < 0 || value > 100
                ? Problem.OutOfRange($"'{shown}' is not between 0% and 100%")
                : !percent && value > 1
                    ? Problem.MissingUnit($"'{shown}' is no share of one", $"write {shown}% for percent")
                    : Problem.BadValue($"'{shown}' has too many digits", "use fewer decimals");
            return null;
        }

        problem = Problem.BadValue($"'{shown}' is not a share", ShareHint.For(text) ?? "write 5%, 0.05 or 1/20");
        return null;
    }

    /// <summary>The exact sum as numerator and denominator.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Sum(IEnumerable<Ratio> shares)
    {
        BigInteger numerator = 0;
        BigInteger denominator = 1;
        foreach (Ratio share in shares)
        {
            numerator = (numerator * share.Denominator) + (denominator * share.Numerator);
            denominator *= share.Denominator;
            BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            numerator /= divisor;
            denominator /= divisor;
        }

        return (numerator, denominator);
    }

    /// <summary>A sum for a message, in percent with at most six decimals.</summary>
    public static string Text(BigInteger numerator, BigInteger denominator)
    {
        BigInteger millionths = numerator * 100_000_000 / denominator;
        return Numbers.Text((decimal)BigInteger.Min(millionths, 1_000_000_000_000_000) / 1_000_000m) + "%";
    }
}
