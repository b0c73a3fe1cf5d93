namespace Sim.Contracts;

/// <summary>Finds the known name that somebody probably meant.</summary>
public static class NearestName
{
    // Longer words are not typed by hand; the bound also bounds the work on hostile input.
    private const int MaxLength = 48;

    /// <summary>
    /// The nearest known name within a third of its length, or null; ties go to the first. Never the word itself: what
    /// was written and refused is no hint.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > MaxLength)
            return null;

        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string name in known)
        {
            int limit = Math.Min(bestDistance - 1, Math.Max(1, Math.Max(word.Length, name.Length) / 3));
            if (name == word || name.Length > MaxLength || Math.Abs(name.Length - word.Length) > limit)
                continue;

            int distance = Distance(word, name);
            if (distance <= limit)
            {
                best = name;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// Edits from one word to another: insert, delete, replace, or swap of two neighbours; case is ignored.
    /// </summary>
    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[MaxLength + 1];
        Span<int> row = stackalloc int[MaxLength + 1];
        Span<int> next = stackalloc int[MaxLength + 1];
        for (int j = 0; j <= b.Length; j++)
            row[j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = row[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                int best = Math.Min(replace, Math.Min(row[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    best = Math.Min(best, before[j - 2] + 1);

                next[j] = best;
            }

            Span<int> free = before;
            before = row;
            row = next;
            next = free;
        }

        return row[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
