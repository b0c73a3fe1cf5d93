using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>One of two mappings; a key that only the second has tells which.</summary>
internal sealed class ChoiceShape(string name, string key, ObjectShape without, ObjectShape with) : Shape
{
    public override string Expected => without.Expected;

    public override string SchemaName => name;

    /// <summary>The mapping that a node is.</summary>
    public ObjectShape For(Node node) => (node as MapNode)?.Find(key) is null ? without : with;

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["anyOf"] = new JsonArray(definitions.Reference(without), definitions.Reference(with)),
    };
}
