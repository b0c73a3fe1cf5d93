using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>Free text for people.</summary>
internal sealed class TextShape(string name, int max) : ScalarShape
{
    /// <summary>A line of text.</summary>
    public static readonly TextShape Line = new("line", 200);

    /// <summary>A sentence or two.</summary>
    public static readonly TextShape Paragraph = new("paragraph", 1000);

    public override bool IsNumber => false;

    public override string Expected => "text";

    public override string SchemaName => name;

    public override object? Read(string text, out Problem? problem)
    {
        // Folded blocks end with a line break that nobody means.
        string line = text.Trim();
        problem = line.Length <= max ? null : Problem.OutOfRange($"the text has more than {max} characters");
        return problem is null ? line : null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["minLength"] = 1,
        ["maxLength"] = max,
    };
}
