using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>Free text for people.</summary>
internal sealed class TextCodec : ScalarCodec<string>
{
    private readonly int _max;

    public TextCodec(string name, int max)
        : base(name)
    {
        _max = max;
        IsNumber = false;
        Unit = "text";
        Example = "A few words";
    }

    public override string Expected => "text";

    public override object? Parse(string text, out Problem? problem)
    {
        // Blocks hold line breaks that nobody means. Controls come from escapes only; marks that turn the direction of
        // writing would make pages show another text than the file.
        string line = text.ReplaceLineEndings(" ").Trim();
        problem = line != VisibleText.OnOneLine(line)
            ? Problem.BadValue("the text holds characters that do not print", $"remove them: {Clip.Text(line)}")
            : line.Length > _max ? Problem.OutOfRange($"the text has more than {_max} characters") : null;
        return problem is null ? line : null;
    }

    public override string Text(string value) => YamlText.Quote(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = YamlWords.Types(_ => true, "number"),
        ["maxLength"] = _max,
    };
}
