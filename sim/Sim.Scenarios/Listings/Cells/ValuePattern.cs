namespace Sim.Scenarios;

/// <summary>
/// Patterns of cells: capitals count as small letters, a star stands for any characters. A pattern of stars alone fits
/// neither an empty cell nor one that says that there is no answer.
/// </summary>
internal static class ValuePattern
{
    /// <summary>The first pattern that fits a cell, or null.</summary>
    public static ListingValue? Find(IReadOnlyList<ListingValue> values, string cell) =>
        values.FirstOrDefault(v => Fits(v.Pattern, cell));

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
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
            return text.Equals(pattern, StringComparison.OrdinalIgnoreCase);

        if (!text.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)
            || (IsStars(pattern) && (text.Length == 0 || CellTexts.IsNoAnswer(text))))
            return false;

        // What is between two stars is found where it stands first, and what is behind the last one at the end.
        ReadOnlySpan<char> rest = text.AsSpan(parts[0].Length);
        foreach (string part in parts.AsSpan(1..^1))
        {
            int found = rest.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;

            rest = rest[(found + part.Length)..];
        }

        return rest.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase);
    }
}
