namespace Sim.Cli.Text;

/// <summary>The word that a person probably meant.</summary>
internal static class Closest
{
    /// <summary>The nearest known word, or null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        string? best = null;
        int bestDistance = 1 + Math.Max(1, word.Length / 3);
        foreach (string candidate in known)
        {
            int distance = candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length >= 3
                ? 1
                : Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    // Edits with a swap of neighbours as one, the commonest slip of fingers (optimal string alignment).
    internal static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + cost);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                d[i, j] = swapped ? Math.Min(value, d[i - 2, j - 2] + 1) : value;
            }
        }

        return d[a.Length, b.Length];
    }
}
