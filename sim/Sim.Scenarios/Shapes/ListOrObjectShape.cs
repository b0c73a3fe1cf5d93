using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A list in short, or a mapping that says more.</summary>
internal sealed class ListOrObjectShape(string name, ListShape list, ObjectShape map) : Shape
{
    public override string Expected => $"{list.Expected}, or {map.Expected}";

    public override string SchemaName => name;

    /// <summary>The shape that a node has.</summary>
    public Shape For(Node node) => node is MapNode ? map : list;

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(definitions.Reference(list), definitions.Reference(map)),
    };
}
