using System.Globalization;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A number without a unit in a range, both ends inclusive.</summary>
internal sealed class NumberCodec : ScalarCodec<double>
{
    /// <summary>The pattern of the JSON Schema.</summary>
    public const string Pattern = @"^-?[0-9][0-9_]*(\.[0-9]+)?[kMG]?$";

    private readonly decimal _min;
    private readonly decimal _max;

    public NumberCodec(decimal min, decimal max)
        : base(string.Create(CultureInfo.InvariantCulture, $"number-{min}-{max}"))
    {
        (_min, _max) = (min, max);
        Unit = "number";
        Example = "1.5";
    }

    public override string Expected => string.Create(CultureInfo.InvariantCulture, $"a number from {_min} to {_max}");

    public override object? Parse(string text, out Problem? problem)
    {
        problem = null;
        if (NumberHint.IsAmbiguous(text, whole: false))
        {
            problem = Problem.BadValue($"'{text}' is a thousand to some and one to others", NumberHint.For(text));
        }
        else if (!Numbers.TryScaled(text, out decimal value))
        {
            problem = Problem.BadValue($"'{Clip.Text(text)}' is not a number", NumberHint.For(text) ?? $"write {Expected}");
        }
        else if (value < _min || value > _max)
        {
            problem = Problem.OutOfRange($"{Clip.Text(text)} is not {Expected}");
        }
        else
        {
            return Numbers.Nearest(value);
        }

        return null;
    }

    public override string Text(double value) => Numbers.Text(value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string"),
        ["minimum"] = _min,
        ["maximum"] = _max,
        ["pattern"] = Pattern,
    };
}
