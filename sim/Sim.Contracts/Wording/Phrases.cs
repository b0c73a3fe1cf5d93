namespace Sim.Contracts;

/// <summary>Words put together to sentences.</summary>
public static class Phrases
{
    /// <summary>Most names, or reasons, that a sentence holds.</summary>
    public const int Most = 8;

    /// <summary>The first names, and how many more there are.</summary>
    public static string First(IReadOnlyList<string> names) => string.Join(", ", names.Take(Most)) + (names.Count > Most
        ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - Most} more") : "");

    /// <summary>A list: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>; at least one part.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="last">The word before the last part.</param>
    public static string List(IReadOnlyList<string> parts, string last = "and") => parts.Count == 1
        ? parts[0]
        : $"{string.Join(", ", parts.SkipLast(1))} {last} {parts[^1]}";

    /// <summary>The text with a capital letter in front.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>
    /// The text with a small letter in front and without a full stop, to be a part of another sentence.
    /// </summary>
    public static string Clause(string text) =>
        text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
}
