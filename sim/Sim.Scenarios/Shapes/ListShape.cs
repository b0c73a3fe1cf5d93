using System.Globalization;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A list of values of one shape.</summary>
internal sealed class ListShape(Shape item, int min, int max) : Shape
{
    public Shape Item => item;

    public int Min => min;

    public int Max => max;

    public override string Expected => $"a list, each {item.Expected}";

    public override string SchemaName =>
        string.Create(CultureInfo.InvariantCulture, $"{item.SchemaName}-list-{min}-{max}");

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "array",
        ["items"] = definitions.Reference(item),
        ["minItems"] = min,
        ["maxItems"] = max,
    };
}
