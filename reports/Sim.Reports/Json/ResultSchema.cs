using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace Sim.Reports;

/// <summary>The JSON Schema (2020-12) of <c>result.json</c>, generated from the result records.</summary>
public static class ResultSchema
{
    /// <summary>The schema as checked in at <c>docs/result.schema.json</c> and shipped in this assembly.</summary>
    public static string Text => Shipped("result.schema.json");

    /// <summary>
    /// The schema of <c>experiment.json</c> as checked in at <c>docs/experiment.result.schema.json</c>.
    /// </summary>
    public static string ExperimentText => Shipped("experiment.result.schema.json");

    /// <summary>What a member of a result means, in one sentence.</summary>
    /// <param name="holder">What holds it, such as <c>totals</c> or <c>organisations.largest</c>; of a list, its items
    /// do.</param>
    /// <param name="name">Its name.</param>
    public static string MeaningOf(string holder, string name)
    {
        ArgumentNullException.ThrowIfNull(holder);
        JsonElement at = Shape.RootElement;
        foreach (string step in holder.Split('.'))
        {
            at = at.GetProperty("properties").GetProperty(step);
            at = at.TryGetProperty("items", out JsonElement items) ? items : at;
        }

        return at.GetProperty("properties").GetProperty(name).GetProperty("description").GetString()!;
    }

    /// <summary>Generates the schema anew.</summary>
    /// <param name="describe">The docstring of a member, by the type that declares it and the member's name.</param>
    internal static string Generate(Func<Type, string, string> describe) => Generate(
        typeof(SimResult), ResultJson.Schema,
        "The result of a run: a pure function of scenario and seeds. Times in seconds.", describe);

    private static JsonDocument Shape { get; } = JsonDocument.Parse(Text);

    private static string Shipped(string resource)
    {
        using Stream stream = typeof(ResultSchema).Assembly.GetManifestResourceStream(resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Generates the schema of a record with a member <c>Schema</c> that names its layout.</summary>
    internal static string Generate(Type type, string layout, string description, Func<Type, string, string> describe)
    {
        // Every record is described member by member here, also those that are written on one line.
        JsonSerializerOptions options = new(ResultJson.Options) { NewLine = "\n" };
        options.Converters.Clear();
        options.Converters.Add(new DurationConverter());
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        JsonSchemaExporterOptions exporter = new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Describe(context, node, layout, describe),
        };
        JsonNode root = options.GetJsonSchemaAsNode(type, exporter);
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = layout,
            ["description"] = description,
        };
        foreach ((string key, JsonNode? value) in root.AsObject().ToArray())
        {
            root.AsObject().Remove(key);
            schema[key] = value;
        }

        return schema.ToJsonString(options) + "\n";
    }

    private static JsonNode Describe(
        JsonSchemaExporterContext context, JsonNode node, string layout, Func<Type, string, string> describe)
    {
        if (context.TypeInfo.Type == typeof(SimDuration))
            node = new JsonObject { ["type"] = "number" };

        if (context.TypeInfo.Type.IsEnum)
            node.AsObject().Insert(0, "type", "string");

        if (context.PropertyInfo is not { AttributeProvider: PropertyInfo property })
            return node;

        JsonObject described = new() { ["description"] = describe(property.DeclaringType!, property.Name) };
        if (property.Name == nameof(SimResult.Schema))
            described["const"] = layout;

        foreach ((string key, JsonNode? value) in node.AsObject().ToArray())
        {
            node.AsObject().Remove(key);
            described[key] = value;
        }

        return described;
    }
}
