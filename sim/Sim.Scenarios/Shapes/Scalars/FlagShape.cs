using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>true or false.</summary>
internal sealed class FlagShape : ScalarShape
{
    public static readonly FlagShape Instance = new();

    public override bool IsNumber => false;

    public override string Expected => "true or false";

    public override string SchemaName => "flag";

    public override object? Read(string text, out Problem? problem)
    {
        problem = text is "true" or "false"
            ? null
            : Problem.BadValue($"'{Clip.Text(text)}' is neither true nor false", "write true or false");
        return problem is null ? text == "true" : null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = new JsonArray(true, false, "true", "false") };
}
