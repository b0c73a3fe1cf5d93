namespace Sim.Scenarios;

/// <summary>
/// Patterns of cells: capitals count as small letters, a star stands for any characters. A pattern of stars alone fits
/// neither an empty cell nor one that says that there is no answer.
/// </summary>
internal static class ValuePattern
{
    /// <summary>The first pattern that fits a cell, or null.</summary>
    public static ListingValue? Find(IReadOnlyList<ListingValue> values, string cell)
    {
        foreach (ListingValue value in values)
        {
            if (Fits(value.Pattern, cell))
                return value;
        }

        return null;
    }

    /// <summary>Whether a pattern fits whatever there is, of any platform.</summary>
    public static bool IsStars(string pattern) => pattern.Length > 0 && pattern.AsSpan().IndexOfAnyExcept('*') < 0;

    /// <summary>
    /// Whether a pattern takes what nobody thought of: stars alone, and for kinds of device also a star beside the word
    /// Windows or Windows NT, which both desks and servers run.
    /// </summary>
    public static bool IsCatchAll(string field, string pattern) => IsStars(pattern)
        || (field == "kind" && pattern.Contains('*', StringComparison.Ordinal)
            && pattern.Replace("*", "", StringComparison.Ordinal).Trim().ToUpperInvariant() is "WINDOWS"
                or "MICROSOFT WINDOWS" or "WINDOWS NT");

    /// <summary>Whether a text fits a pattern; takes time in the product of their lengths at most.</summary>
    public static bool Fits(string pattern, string text)
    {
        if (IsStars(pattern) && (text.Length == 0 || CellTexts.IsNoAnswer(text)))
            return false;

        int p = 0;
        int t = 0;
        int star = -1;
        int retry = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                retry = t;
            }
            else if (p < pattern.Length && Same(pattern[p], text[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).IndexOfAnyExcept('*') < 0;
    }

    private static bool Same(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
