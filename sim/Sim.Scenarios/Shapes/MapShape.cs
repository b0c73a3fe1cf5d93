using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A mapping from names that the user chooses to values of one shape.</summary>
internal sealed class MapShape(
    string name, string description, ScalarShape key, Shape value, int max, int min = 1) : Shape
{
    public ScalarShape Key => key;

    public Shape Value => value;

    public int Min => min;

    public int Max => max;

    public override string Expected => $"a mapping of names: {description}";

    public override string SchemaName => name;

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        SchemaDefinitions.AddAnnotation(properties);
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = properties,
            ["additionalProperties"] = definitions.Reference(value),
            ["minProperties"] = min,
        };
        if (key.Schema(definitions)["pattern"] is { } pattern)
        {
            string[] others = [Annotation.BasisKey, Annotation.SourceKey, .. YamlWords.Keys(t => key.Read(t, out _) is not null)];
            schema.Insert(3, "propertyNames", new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["pattern"] = pattern.DeepClone() },
                    new JsonObject { ["enum"] = new JsonArray([.. others.Select(o => (JsonNode)o)]) }),
            });
        }

        return schema;
    }
}
