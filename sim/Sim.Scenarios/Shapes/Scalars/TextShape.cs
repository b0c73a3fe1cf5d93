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
        // Blocks hold line breaks that nobody means; other control characters come from escapes only.
        string line = text.ReplaceLineEndings(" ").Trim();
        problem = line.Any(char.IsControl) || !Paired(line)
            ? Problem.BadValue("the text holds characters that do not print", "remove the escapes")
            : line.Length > max ? Problem.OutOfRange($"the text has more than {max} characters") : null;
        return problem is null ? line : null;
    }

    private static bool Paired(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text, i++)))
            {
                return false;
            }
        }

        return true;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["minLength"] = 1,
        ["maxLength"] = max,
    };
}
