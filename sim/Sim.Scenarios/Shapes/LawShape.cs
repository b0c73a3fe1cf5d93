using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>
/// How long something takes; read as <see cref="DurationLaw"/>. A duration is a fixed law, a mapping with one key
/// names another.
/// </summary>
internal sealed class LawShape : Shape
{
    public static readonly LawShape Instance = new();

    /// <summary>The value of the law's own keys.</summary>
    public static readonly DurationShape Length = DurationShape.Any;

    public static readonly NumberShape Sigma = new(0m, 5m);

    public static readonly IReadOnlyList<string> Kinds = ["uniform", "exponential", "logNormal"];

    public override string Expected =>
        "a duration such as 5s, {uniform: [5m, 20m]}, {exponential: 20s} or {logNormal: {median: 2h, sigma: 0.8}}";

    public override string SchemaName => "duration-law";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["description"] = "How long something takes: a fixed duration, or a law.",
        ["anyOf"] = new JsonArray(
            definitions.Reference(Length),
            One("uniform", new JsonObject
            {
                ["type"] = "array",
                ["items"] = definitions.Reference(Length),
                ["minItems"] = 2,
                ["maxItems"] = 2,
                ["description"] = "Every duration between two ends equally likely.",
            }),
            One("exponential", definitions.Reference(Length)),
            One("logNormal", new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["median"] = definitions.Reference(Length),
                    ["sigma"] = definitions.Reference(Sigma),
                },
                ["required"] = new JsonArray("median", "sigma"),
                ["additionalProperties"] = false,
                ["description"] = "Log-normal with a median; sigma is the standard deviation of the logarithm.",
            })),
    };

    private static JsonObject One(string key, JsonObject value)
    {
        var properties = new JsonObject { [key] = value };
        SchemaDefinitions.AddAnnotation(properties);
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray(key),
            ["additionalProperties"] = false,
        };
    }
}
