using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>Collects the definitions of a JSON Schema, each shape once under its name.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a shape, which is defined on first use.</summary>
    public JsonObject Reference(Shape shape)
    {
        string name = shape.SchemaName;
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = null;
            JsonObject own = shape.Schema(this);
            _definitions[name] = shape is ScalarShape or LawShape ? Annotated(own) : own;
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>All definitions by name.</summary>
    public JsonObject ToJson()
    {
        var all = new JsonObject();
        foreach ((string name, JsonObject? schema) in _definitions)
        {
            all[name] = schema!;
        }

        return all;
    }

    /// <summary>The two keys that give all numbers of a mapping their basis.</summary>
    public static void AddAnnotation(JsonObject properties)
    {
        properties["basis"] = new JsonObject
        {
            ["enum"] = new JsonArray([.. Annotation.Bases.Select(b => (JsonNode)b)]),
            ["description"] = "Where the numbers of this mapping come from.",
        };
        properties["source"] = new JsonObject
        {
            ["type"] = YamlWords.Types(_ => true, "number"),
            ["description"] = "Publication, incident row or reason.",
        };
    }

    private static JsonObject Annotated(JsonObject own)
    {
        var properties = new JsonObject { ["value"] = own.DeepClone() };
        AddAnnotation(properties);
        return new JsonObject
        {
            ["anyOf"] = new JsonArray(own, new JsonObject
            {
                ["type"] = "object",
                ["description"] = "The value with its basis and source.",
                ["properties"] = properties,
                ["required"] = new JsonArray("value", "basis", "source"),
                ["additionalProperties"] = false,
            }),
        };
    }
}
