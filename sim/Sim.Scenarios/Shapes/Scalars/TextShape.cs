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
        // Blocks hold line breaks that nobody means. Controls come from escapes only; marks that turn the direction of writing
        // would make pages show another text than the file.
        string line = text.ReplaceLineEndings(" ").Trim();
        problem = line != VisibleText.OnOneLine(line)
            ? Problem.BadValue("the text holds characters that do not print", $"remove them: {Clip.Text(line)}")
            : line.Length > max ? Problem.OutOfRange($"the text has more than {max} characters") : null;
        return problem is null ? line : null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = YamlWords.Types(_ => true, "number"),
        ["maxLength"] = max,
    };
}
