using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A name of the user's choice: lower case letters, digits and hyphens.</summary>
internal sealed class NameShape : ScalarShape
{
    /// <summary>What a name looks like.</summary>
    public const string Pattern = "^[a-z0-9][a-z0-9-]{0,63}$";

    public static readonly NameShape Instance = new();

    public override bool IsNumber => false;

    public override string Expected => "a name of lower case letters, digits and hyphens";

    public override string SchemaName => "name";

    public override object? Read(string text, out Problem? problem)
    {
        if (Names.IsName(text))
        {
            problem = null;
            return text;
        }

        string better = string.Concat(text.ToLowerInvariant().Trim().Take(64)
            .Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-')).Trim('-');
        problem = Problem.BadValue($"'{Clip.Text(text)}' is not a name of lower case letters, digits and hyphens",
            Names.IsName(better) ? $"write '{better}'" : null);
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = YamlWords.Types(Names.IsName, "integer"),
        ["pattern"] = Pattern,
    };
}
