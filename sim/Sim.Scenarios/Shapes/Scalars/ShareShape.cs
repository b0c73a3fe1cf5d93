using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A share or probability; read as an exact <see cref="Ratio"/> in [0, 1].</summary>
internal sealed class ShareShape : ScalarShape
{
    public static readonly ShareShape Instance = new();

    public override string Expected => "a share such as 5%, 0.05 or 1/20";

    public override string SchemaName => "share";

    public override object? Read(string text, out Problem? problem) => Shares.Read(text, out problem);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("string", "number"),
        ["description"] = "A share or probability: 5%, 0.05 or 1/20.",
        ["pattern"] = @"^([0-9][0-9_]*(\.[0-9]+)?%?|[0-9]+/[1-9][0-9]*)$",
        ["minimum"] = 0,
        ["maximum"] = 1,
    };
}
