using System.Runtime.InteropServices;

namespace Sim.Scenarios;

/// <summary>The composed form of text, Unicode's NFC: é is one character. All text that is compared is in it.</summary>
internal static class Nfc
{
    // Below it, every text is composed.
    private const char FirstMark = '\u0300';

    /// <summary>Whether a text is composed; may say no of one that is.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyExceptInRange('\0', (char)(FirstMark - 1));
        if (at < 0)
            return true;

        foreach (Rune rune in text[at..].EnumerateRunes())
        {
            if (CanonicalForms.Instance.IsRestless(rune.Value))
                return false;
        }

        return true;
    }

    public static string Of(string text) => Is(text) ? text : Composed(text);

    public static string Of(ReadOnlySpan<char> text) => Is(text) ? text.ToString() : Composed(text);

    private static string Composed(ReadOnlySpan<char> text)
    {
        CanonicalForms forms = CanonicalForms.Instance;
        var all = new List<int>(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            forms.Decompose(rune.Value, all);

        Order(all, forms);
        var composed = new StringBuilder(text.Length);
        foreach (int character in Compose(all, forms))
            composed.Append(new Rune(character).ToString());

        return composed.ToString();
    }

    // Marks behind a character stand in the order of their classes; those of one class keep theirs.
    private static void Order(List<int> all, CanonicalForms forms)
    {
        for (int from = 0, to = 0; from < all.Count; from = ++to)
        {
            while (to < all.Count && forms.ClassOf(all[to]) > 0)
                to++;

            if (to - from > 1)
                all.GetRange(from, to - from).OrderBy(forms.ClassOf).ToArray()
                    .CopyTo(CollectionsMarshal.AsSpan(all)[from..]);
        }
    }

    // A mark is joined to the character before it where no other mark of its class, or of none, stands between.
    private static List<int> Compose(List<int> all, CanonicalForms forms)
    {
        var to = new List<int>(all.Count);
        int starter = -1;
        int last = -1;
        foreach (int character in all)
        {
            int order = forms.ClassOf(character);
            int whole = starter >= 0 && last < order ? forms.Compose(to[starter], character) : 0;
            if (whole > 0)
            {
                to[starter] = whole;
                continue;
            }

            if (order == 0)
                starter = to.Count;

            last = order == 0 ? -1 : order;
            to.Add(character);
        }

        return to;
    }
}
