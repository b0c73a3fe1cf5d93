using System.Globalization;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A number without a unit in a range; read as <see cref="double"/>.</summary>
internal sealed class NumberShape(decimal min, decimal max) : ScalarShape
{
    public override string Expected =>
        string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}");

    public override string SchemaName => string.Create(CultureInfo.InvariantCulture, $"number-{min}-{max}");

    public override object? Read(string text, out Problem? problem)
    {
        problem = null;
        if (NumberHint.IsAmbiguous(text, whole: false))
        {
            problem = Problem.BadValue($"'{text}' is a thousand to some and one to others", NumberHint.For(text));
            return null;
        }

        if (!Numbers.TryScaled(text, out decimal value))
        {
            problem = Problem.BadValue($"'{Clip.Text(text)}' is not a number", NumberHint.For(text) ?? $"write {Expected}");
            return null;
        }

        if (value < min || value > max)
        {
            problem = Problem.OutOfRange($"{Clip.Text(text)} is not {Expected}");
            return null;
        }

        return Numbers.Nearest(value);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string"),
        ["minimum"] = min,
        ["maximum"] = max,
        ["pattern"] = @"^-?[0-9][0-9_]*(\.[0-9]+)?[kMG]?$",
    };
}
