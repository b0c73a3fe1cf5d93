using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>What a share was meant to be.</summary>
internal static partial class ShareHint
{
    /// <summary>What to write instead, or null where nobody can tell.</summary>
    public static string? For(string text)
    {
        if (Odds().Match(text) is { Success: true } odds)
        {
            return $"write {odds.Groups[1].Value}/{odds.Groups[2].Value}";
        }

        Match match = Percent().Match(text);
        string number = match.Success ? match.Groups[1].Value : text;
        string? mended = Numbers.TryPlain(number.Trim(), out _) ? number.Trim() : NumberHint.Mend(number);
        if (mended is null || !Numbers.TryPlain(mended, out decimal value) || value < 0 || value > 100)
        {
            return null;
        }

        return match.Success && match.Groups[2].Value == "‰" ? $"write {Numbers.Text(value / 10)}%"
            : match.Success || value > 1 ? $"write {mended}%"
            : $"write {mended}";
    }

    [GeneratedRegex(@"^(.+?)\s*(%|‰|percent|per cent|pct|prozent)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^\s*([0-9]{1,9})\s*(?:in|of|:|out of)\s*([1-9][0-9]{0,8})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Odds();
}
