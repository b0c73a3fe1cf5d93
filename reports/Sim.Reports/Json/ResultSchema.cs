using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Sim.Reports;

/// <summary>
/// The JSON Schema (2020-12) of <c>result.json</c>, made from the result records and their docstrings.
/// </summary>
public static class ResultSchema
{
    /// <summary>The schema.</summary>
    public static string Build() => Build<SimResult>(
        ResultJson.Schema, "The result of a run: a pure function of scenario and seeds. Times in seconds.");

    /// <summary>The schema of a record with a member <c>Schema</c> that names its layout.</summary>
    internal static string Build<T>(string layout, string description)
    {
        // Every record is described member by member here, also those that are written on one line.
        JsonSerializerOptions options = new(ResultJson.ReadOptions) { WriteIndented = true };
        JsonNode root = options.GetJsonSchemaAsNode(typeof(T), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Describe(context, node, layout),
        });
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = layout,
            ["description"] = description,
        };
        return Append(schema, root).ToJsonString(options) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node, string layout)
    {
        if (context.TypeInfo.Type == typeof(SimDuration))
            node = new JsonObject { ["type"] = "number" };

        if (context.TypeInfo.Type.IsEnum)
            node.AsObject().Insert(0, "type", "string");

        if (context.PropertyInfo is not { AttributeProvider: PropertyInfo property })
            return node;

        JsonObject described = new() { ["description"] = Docstrings.Of(property.DeclaringType!, property.Name) };
        if (property.Name == nameof(SimResult.Schema))
            described["const"] = layout;

        return Append(described, node);
    }

    private static JsonObject Append(JsonObject head, JsonNode rest)
    {
        foreach ((string key, JsonNode? value) in rest.AsObject().ToArray())
        {
            rest.AsObject().Remove(key);
            head[key] = value;
        }

        return head;
    }
}
