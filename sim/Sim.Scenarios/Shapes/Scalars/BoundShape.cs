using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A bound of an expectation; read as <see cref="MetricBound"/>.</summary>
internal sealed class BoundShape : ScalarShape
{
    public static readonly BoundShape Instance = new();

    public override bool IsNumber => false;

    public override string Expected => "a bound such as 8.5M, 95% or 6h";

    public override string SchemaName => "bound";

    public override object? Read(string text, out Problem? problem) => MetricBound.Read(text, out problem);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string"),
        ["description"] = "A number (8.5M), a share (95%) or a duration (6h), whichever fits the metric.",
        ["pattern"] = @"^(-?[0-9][0-9_]*(\.[0-9]+)?[kMG%]?|([0-9][0-9_]*(\.[0-9]+)?(ms|s|m|h|d|w))+)$",
    };
}
