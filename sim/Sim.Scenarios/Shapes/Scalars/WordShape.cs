using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>One of a few words.</summary>
internal sealed class WordShape(string name, params string[] words) : ScalarShape
{
    public IReadOnlyList<string> Words => words;

    /// <summary>The words that stand for one thing each: what an experiment means by all of them.</summary>
    public IReadOnlyList<string> Levels { get; init; } = words;

    public override bool IsNumber => false;

    public override string Expected => $"one of {string.Join(", ", words)}";

    public override string SchemaName => name;

    public override object? Read(string text, out Problem? problem)
    {
        if (Array.IndexOf(words, text) >= 0)
        {
            problem = null;
            return text;
        }

        string? near = NearestName.Of(text, words);
        problem = new Problem(DiagnosticCodes.UnknownWord, $"'{Clip.Text(text)}' is not known here",
            near is not null ? $"did you mean '{near}'?"
            : ConceptHint.For(text) is { } concept ? $"{concept}; else use {Expected}" : $"use {Expected}");
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]),
    };
}
