using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A word that stands for a list, or the list itself.</summary>
internal sealed class WordOrListShape(string name, WordShape word, ListShape list) : Shape
{
    public override string Expected => $"{string.Join(" or ", word.Words)}, or {list.Expected}";

    public override string SchemaName => name;

    /// <summary>The shape that a node has.</summary>
    public Shape For(Node node) => node is ScalarNode ? word : list;

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(definitions.Reference(word), definitions.Reference(list)),
    };
}
