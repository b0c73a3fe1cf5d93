namespace Sim.Scenarios;

/// <summary>Patterns of cells: capitals count as small letters, a star stands for any characters.</summary>
internal static class ValuePattern
{
    /// <summary>What a cell stands for: the value of the first pattern that fits, else its own text.</summary>
    public static string Translate(IReadOnlyList<ListingValue> values, string cell)
    {
        foreach (ListingValue value in values)
        {
            if (Fits(value.Pattern, cell))
            {
                return value.Value;
            }
        }

        return cell;
    }

    /// <summary>Whether a text fits a pattern; takes time in the product of their lengths at most.</summary>
    public static bool Fits(string pattern, string text)
    {
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
