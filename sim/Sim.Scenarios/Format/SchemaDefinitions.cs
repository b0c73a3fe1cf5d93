namespace Sim.Scenarios;

/// <summary>Collects the definitions of a JSON Schema, each shape once under its name.</summary>
/// <param name="designs">The designs that a scenario may name.</param>
/// <param name="hasLedgers">Whether what was fitted may name its ledger, as in a scenario.</param>
internal sealed class SchemaDefinitions(IReadOnlyList<string> designs, bool hasLedgers = false)
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    public JsonArray Designs => [.. designs.Select(d => (JsonNode)d)];

    /// <summary>A reference to a shape, which is defined on first use.</summary>
    public JsonObject Reference(Shape shape)
    {
        string name = shape.SchemaName;
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = null;
            JsonObject own = shape.Schema(this);
            _definitions[name] = shape.IsAnnotated ? Annotated(own, shape.IsNumber) : own;
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    public static JsonObject Value(JsonNode type, string description, string pattern) =>
        new() { ["type"] = type, ["description"] = description, ["pattern"] = pattern };

    public JsonObject Mapping(IReadOnlyList<Key> keys, string meaning)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (Key key in keys)
        {
            JsonObject property = Reference(key.Shape);
            property["description"] = key.Meaning;
            if (key.Default is not null)
                property["default"] = key.Default;

            properties[key.Name] = property;
            if (key is { IsRequired: true, IsOfModel: false })
                required.Add(key.Name);
        }

        if (Annotation.Fits(keys))
            Annotate(properties);

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["description"] = meaning,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        if (required.Count > 0)
            schema["required"] = required;

        return schema;
    }

    public JsonObject ToJson() => new(_definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));

    /// <summary>The two keys that give all numbers of a mapping their basis.</summary>
    public JsonObject Annotate(JsonObject properties)
    {
        properties["basis"] = new JsonObject
        {
            ["enum"] = new JsonArray([.. Annotation.Basis.Levels.Select(b => (JsonNode)b)]),
            ["description"] = "Where the numbers of this mapping come from.",
        };
        properties["source"] = new JsonObject
        {
            ["type"] = YamlWords.Types(_ => true, "number"),
            ["description"] = "Publication, incident row or reason.",
        };
        if (hasLedgers)
        {
            properties["ledger"] = new JsonObject
            {
                ["type"] = "string",
                ["description"] = "The ledger of the calibration that fitted it, from the scenario's folder.",
            };
        }

        return properties;
    }

    private JsonObject Annotated(JsonObject own, bool isNumber)
    {
        JsonObject properties = Annotate(new() { ["value"] = own.DeepClone() });
        var annotated = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "The value with its basis and source.",
            ["properties"] = properties,
            ["required"] = new JsonArray("value", "basis", "source"),
            ["additionalProperties"] = false,
        };
        if (isNumber)
        {
            annotated["required"] = new JsonArray("value");
            annotated["anyOf"] = new JsonArray(
                new JsonObject { ["required"] = new JsonArray("basis", "source") },
                new JsonObject { ["required"] = new JsonArray(Annotation.RangeKey) });
            properties[Annotation.RangeKey] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = own.DeepClone(),
                ["minItems"] = 2,
                ["maxItems"] = 2,
                ["description"] = "From and to: the range that its source allows; 'sim sensitivity' varies it there.",
            };
        }

        return new() { ["anyOf"] = new JsonArray(own, annotated) };
    }
}
