namespace Sim.Scenarios;

/// <summary>
/// Stands for a name of which the text is not kept: capitals count as small letters, and accents however they are written.
/// </summary>
/// <param name="Key">Hash of the name: the key of what is named so.</param>
/// <param name="Check">Hash of the name from its end: tells two names of one key apart.</param>
internal readonly record struct NameHash(ulong Key, ulong Check)
{
    /// <summary>The hashes of a name.</summary>
    public static NameHash Of(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        if (System.Text.Ascii.IsValid(name))
        {
            name.ToUpperInvariant(folded);
            return Both(folded);
        }

        // Capitals of composed letters may be apart again.
        return Both(name.ToString().Normalize().ToUpperInvariant().Normalize());
    }

    private static NameHash Both(ReadOnlySpan<char> text)
    {
        ulong check = Mix.Mix64((ulong)text.Length);
        for (int i = text.Length - 1; i >= 0; i--)
        {
            check = Mix.Combine(check, text[i]);
        }

        return new NameHash(Mix.OfName(text), check);
    }
}
