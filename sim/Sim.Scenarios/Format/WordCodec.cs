using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>One of a few words, each of which stands for a value.</summary>
internal sealed class WordCodec<T> : ScalarCodec<T>
{
    private readonly (string Word, T Value)[] _table;
    private readonly string[] _words;

    public WordCodec(string name, params (string Word, T Value)[] table)
        : base(name, $"one of {string.Join(", ", table.Select(t => t.Word))}")
    {
        _table = table;
        _words = [.. table.Select(t => t.Word)];
        IsNumber = false;
        Unit = "word";
        Example = _words[0];
    }

    /// <summary>Words that experiments leave out where they ask for all: mixtures of others.</summary>
    public IReadOnlyList<string> Mixtures { get; init; } = [];

    public override IReadOnlyList<string> Levels => [.. _words.Except(Mixtures)];

    public override object Parse(string text) => Array.IndexOf(_words, text) is >= 0 and var at
        ? _table[at].Value!
        : new Problem(DiagnosticCodes.UnknownWord, $"'{Clip.Text(text)}' is not known here",
            NearestName.Of(text, _words) is { } near ? $"did you mean '{near}'?"
            : ConceptHint.For(text) is { } concept ? $"{concept}; else use {Expected}" : $"use {Expected}");

    public override string Text(T value) =>
        _words[Array.FindIndex(_table, t => EqualityComparer<T>.Default.Equals(t.Value, value))];

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = new JsonArray([.. _words.Select(w => (JsonNode)w)]),
    };
}
