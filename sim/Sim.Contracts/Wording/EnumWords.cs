using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sim.Contracts;

/// <summary>
/// The words of enums, as files, results and reports write them: each member carries its own as
/// <see cref="JsonStringEnumMemberNameAttribute"/>. Words are for enums of <c>int</c> whose members are 0, 1, 2 … and
/// have a word each; they are read once, after that a word is an element of an array.
/// </summary>
public static class EnumWords
{
    /// <summary>All words of an enum, in the order of its members.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.List;

    /// <summary>The word of a member, such as <c>boot-loop</c>.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => Table<T>.Words[Unsafe.BitCast<T, int>(value)];

    /// <summary>The member of a word.</summary>
    /// <exception cref="ArgumentException">No member has it; the message lists those that there are.</exception>
    public static T Read<T>(string word)
        where T : struct, Enum => TryRead(word, out T value)
        ? value
        : throw new ArgumentException($"'{word}' is none of {string.Join(", ", Table<T>.Words)}.", nameof(word));

    /// <summary>Whether a member has this word, and which.</summary>
    public static bool TryRead<T>(string? word, out T value)
        where T : struct, Enum
    {
        int index = word is null ? -1 : Table<T>.Words.IndexOf(word);
        value = index < 0 ? default : Unsafe.BitCast<int, T>(index);
        return index >= 0;
    }

    // Not generic: it would be compiled anew for each enum.
    private static ImmutableArray<string> WordsOf(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select((member, index) =>
            member.GetRawConstantValue() is int number && number == index
            && member.GetCustomAttribute<JsonStringEnumMemberNameAttribute>() is { } word
            ? word.Name
            : throw new InvalidOperationException(
                $"{type.Name}.{member.Name} has no word, or its number is not {index}."))];

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly ImmutableArray<string> Words = WordsOf(typeof(T));

        public static readonly IReadOnlyList<string> List = Words;
    }
}
