using System.Numerics;
using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Shares and probabilities as written in files, with a reason where one cannot be read.</summary>
internal static partial class Shares
{
    /// <summary>Reads a <see cref="Ratio"/>, or tells a <see cref="Problem"/>.</summary>
    public static object Read(string text)
    {
        if (Ratio.TryParse(text, out Ratio ratio))
            return ratio;

        string shown = Clip.Text(text);
        bool percent = text.EndsWith('%');
        return Numbers.Plain(percent ? text[..^1] : text) switch
        {
            < 0 or > 100 => Problem.OutOfRange($"'{shown}' is not between 0% and 100%"),
            > 1 when !percent => Problem.MissingUnit($"'{shown}' is more than 1", $"write {shown}% for percent"),
            null => Problem.BadValue($"'{shown}' is not a share", Hint(text) ?? "write 5%, 0.05 or 1/20"),
            _ => Problem.BadValue($"'{shown}' has too many digits", "use fewer decimals"),
        };
    }

    public static (BigInteger Numerator, BigInteger Denominator) Sum(IEnumerable<Ratio> shares)
    {
        (BigInteger numerator, BigInteger denominator) = (0, 1);
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

    /// <summary>What to write instead of a text that is not a share, or null where nobody can tell.</summary>
    public static string? Hint(string text)
    {
        if (Odds().Match(text) is { Success: true } odds)
            return $"write {odds.Groups[1].Value}/{odds.Groups[2].Value}";

        Match match = Percent().Match(text);
        string number = match.Success ? match.Groups[1].Value : text;
        string? mended = Numbers.Plain(number.Trim()) is not null ? number.Trim() : NumberHint.Mend(number);
        return mended is null || Numbers.Plain(mended) is not (>= 0 and <= 100 and var value) ? null
            : match.Groups[2].Value == "‰" ? $"write {Numbers.Text(value / 10)}%"
            : match.Success || value > 1 ? $"write {mended}%"
            : $"write {mended}";
    }

    [GeneratedRegex(@"^(.+?)\s*(%|‰|percent|per cent|pct|prozent)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^\s*([0-9]{1,9})\s*(?:in|of|:|out of)\s*([1-9][0-9]{0,8})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Odds();
}
