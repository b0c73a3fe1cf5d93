namespace Sim.Scenarios;

/// <summary>One of a few words, each of which stands for a value.</summary>
internal sealed class WordCodec<T>(string name, params (string Word, T Value)[] table)
    : ScalarCodec<T>(name, $"one of {string.Join(", ", table.Select(t => t.Word))}")
{
    private readonly string[] _words = [.. table.Select(t => t.Word)];

    public override bool IsNumber { get; init; }

    public override string? Unit { get; init; } = "word";

    public override string? Example { get; init; } = table[0].Word;

    /// <summary>Words that experiments leave out where they ask for all: mixtures of others.</summary>
    public IReadOnlyList<string> Mixtures { get; init; } = [];

    public override IReadOnlyList<string> Levels => [.. _words.Except(Mixtures)];

    public override object Parse(string text) => Array.IndexOf(_words, text) is >= 0 and var at
        ? table[at].Value!
        : new Problem(DiagnosticCodes.UnknownWord, $"'{Clip.Text(text)}' is not known here",
            NearestName.Of(text, _words) is { } near ? $"did you mean '{near}'?"
            : ConceptHint.For(text) is { } concept ? $"{concept}; else use {Expected}" : $"use {Expected}");

    public override string Text(T value) =>
        _words[Array.FindIndex(table, t => EqualityComparer<T>.Default.Equals(t.Value, value))];

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = new JsonArray([.. _words.Select(w => (JsonNode)w)]),
    };
}
