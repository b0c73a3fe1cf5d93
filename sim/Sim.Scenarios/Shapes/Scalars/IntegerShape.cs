using System.Globalization;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A whole number in a range; read as <see cref="long"/>. k and M stand for thousands and millions.</summary>
internal sealed class IntegerShape(long min, long max) : ScalarShape
{
    public override string Expected =>
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}");

    public override string SchemaName => string.Create(CultureInfo.InvariantCulture, $"integer-{min}-{max}");

    public override object? Read(string text, out Problem? problem)
    {
        problem = null;
        if (NumberHint.IsAmbiguous(text, whole: true))
        {
            problem = Problem.BadValue($"'{text}' is a thousand to some and one to others", NumberHint.For(text));
            return null;
        }

        if (!Numbers.TryScaled(text, out decimal value) || value != decimal.Truncate(value))
        {
            problem = Problem.BadValue($"'{Clip.Text(text)}' is not a whole number", NumberHint.ForWhole(text) ?? $"write {Expected}");
            return null;
        }

        if (value < min || value > max)
        {
            problem = Problem.OutOfRange($"{Clip.Text(text)} is not {Expected}");
            return null;
        }

        return (long)value;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = min,
        ["maximum"] = max,
        ["pattern"] = @"^-?[0-9][0-9_]*(\.[0-9]+)?[kMG]?$",
    };
}
