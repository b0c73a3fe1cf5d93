namespace Sim.Scenarios;

/// <summary>A single value with a notation of its own that one function reads and another writes.</summary>
/// <param name="parse">Reads it, or tells the <see cref="Problem"/> why it cannot be read.</param>
/// <param name="text">Writes it, with quotes where it needs them.</param>
internal class Notation<T>(
    string name, string expected, Func<string, object> parse, Func<T, string> text,
    Func<SchemaDefinitions, JsonObject> schema)
    : ScalarCodec<T>(name, expected)
{
    public override object Parse(string text) => parse(text);

    public override string Text(T value) => text(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => schema(definitions);

    /// <summary>A notation that either is kept or is not.</summary>
    /// <param name="read">Reads it, or gives null.</param>
    /// <param name="text">Writes it, with quotes where it needs them.</param>
    /// <param name="hint">What to write instead, where that can be told.</param>
    /// <param name="isNumber">Whether a model file must give it a basis.</param>
    public static Notation<T> Of(
        string name, string expected, string pattern, Func<string, object?> read, Func<T, string> text,
        Func<string, string?>? hint = null, bool isNumber = true, string? example = null) => new(
        name, expected,
        written => read(written)
            ?? Problem.BadValue($"'{Clip.Text(written)}' is not {expected}", hint?.Invoke(written)),
        text,
        _ => SchemaDefinitions.Value(
            YamlWords.Types(t => read(t) is not null, "number"),
            char.ToUpperInvariant(expected[0]) + expected[1..] + ".", pattern))
        { IsNumber = isNumber, Example = example };
}
