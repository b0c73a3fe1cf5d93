using System.Globalization;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A seed: a whole number below 2^64.</summary>
internal sealed class SeedShape : ScalarShape
{
    public static readonly SeedShape Instance = new();

    private const string Whole = "a whole number from 0 to 18446744073709551615";

    public override bool IsNumber => false;

    public override string Expected => "a seed, " + Whole;

    public override string SchemaName => "seed";

    public override object? Read(string text, out Problem? problem)
    {
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            problem = null;
            return seed;
        }

        problem = Problem.BadValue($"'{Clip.Text(text)}' is not a seed",
            NumberHint.ForWhole(text) is { } hint && !text.StartsWith('-') && !text.All(char.IsAsciiDigit) ? hint : $"write {Whole}");
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = 0,
        ["pattern"] = "^[0-9]{1,20}$",
    };
}
