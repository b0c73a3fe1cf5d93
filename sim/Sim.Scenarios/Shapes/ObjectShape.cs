using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A mapping with known keys.</summary>
internal sealed class ObjectShape(string name, string description, params Field[] fields) : Shape
{
    public IReadOnlyList<Field> Fields { get; } = fields;

    public override string Expected => $"a mapping with {Keys()}";

    public override string SchemaName => name;

    public string Description => description;

    /// <summary>A mapping may carry basis and source for all numbers inside it, unless source is its own key.</summary>
    public bool Annotatable => Find("source") is null;

    public Field? Find(string key)
    {
        foreach (Field field in Fields)
        {
            if (field.Key == key)
            {
                return field;
            }
        }

        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (Field field in Fields)
        {
            JsonObject property = definitions.Reference(field.Shape);
            property["description"] = field.Description;
            if (field.Default is not null)
            {
                property["default"] = field.Default;
            }

            properties[field.Key] = property;
            if (field.Required)
            {
                required.Add(field.Key);
            }
        }

        if (Annotatable)
        {
            SchemaDefinitions.AddAnnotation(properties);
        }

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    private string Keys() => string.Join(", ", Fields.Take(4).Select(f => f.Key)) + (Fields.Count > 4 ? ", …" : "");
}
