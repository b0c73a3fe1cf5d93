namespace Sim.Scenarios;

/// <summary>Stands for a name of which the text is not kept; capitals count as small letters.</summary>
/// <param name="Key">Hash of the name: the key of what is named so.</param>
/// <param name="Check">Hash of the name from its end: tells two names of one key apart.</param>
internal readonly record struct NameHash(ulong Key, ulong Check)
{
    // Latin, Greek, Cyrillic and Armenian letters, without three that have had a capital for some libraries only.
    private const char FirstOther = '\u0588';
    private const char FirstAdditional = '\u1E00';
    private const char LastAdditional = '\u1EFF';

    /// <summary>The hashes of a name.</summary>
    /// <param name="name">The name in composed form, as cells are read.</param>
    public static NameHash Of(ReadOnlySpan<char> name)
    {
        Span<char> capitals = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        ulong check = Mix.Mix64((ulong)name.Length);
        for (int i = name.Length - 1; i >= 0; i--)
        {
            capitals[i] = Capital(name[i]);
            check = Mix.Combine(check, capitals[i]);
        }

        return new NameHash(Mix.OfName(capitals), check);
    }

    // Only letters whose capitals are the same with every library of characters: a key must not depend on the machine.
    private static char Capital(char c) => c switch
    {
        '\u017F' or '\u019B' or '\u0264' => c,
        < FirstOther or (>= FirstAdditional and <= LastAdditional) => char.ToUpperInvariant(c),
        _ => c,
    };
}
