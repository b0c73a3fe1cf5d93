namespace Sim.Scenarios;

/// <summary>One of a few words, each of which stands for a value.</summary>
/// <param name="values">What each stands for.</param>
internal sealed class WordCodec<T>(string name, string[] words, T[] values)
    : ScalarCodec<T>(name, $"one of {string.Join(", ", words)}")
{
    public override bool IsNumber { get; init; }

    public override string? Unit { get; init; } = "word";

    public override string? Example { get; init; } = words[0];

    /// <summary>Words that experiments leave out where they ask for all: mixtures of others.</summary>
    public IReadOnlyList<string> Mixtures { get; init; } = [];

    public override IReadOnlyList<string> Levels => [.. words.Except(Mixtures)];

    public override object Parse(string text) => Array.IndexOf(words, text) is >= 0 and var at
        ? values[at]!
        : new Problem(DiagnosticCodes.UnknownWord, $"'{Clip.Text(text)}' is not known here",
            NearestName.Of(text, words) is { } near ? $"did you mean '{near}'?"
            : ConceptHint.For(text) is { } concept ? $"{concept}; else use {Expected}" : $"use {Expected}");

    public override string Text(T value) => words[Array.IndexOf(values, value)];

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]),
    };
}
