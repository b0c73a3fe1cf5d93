using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>A whole number in a range, both ends inclusive; k and M stand for thousands and millions.</summary>
internal sealed class IntegerCodec<T> : ScalarCodec<T>
    where T : IBinaryInteger<T>
{
    private readonly T _min;
    private readonly T _max;

    public IntegerCodec(T min, T max)
        : base(string.Create(CultureInfo.InvariantCulture, $"integer-{min}-{max}"))
    {
        (_min, _max) = (min, max);
        Unit = "whole number";
        Example = max > T.One ? "2" : "1";
    }

    public override string Expected =>
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {_min} to {_max}");

    public override object? Parse(string text, out Problem? problem)
    {
        problem = null;
        if (NumberHint.IsAmbiguous(text, whole: true))
        {
            problem = Problem.BadValue($"'{text}' is a thousand to some and one to others", NumberHint.For(text));
        }
        else if (!Numbers.TryScaled(text, out decimal value) || value != decimal.Truncate(value))
        {
            problem = Problem.BadValue($"'{Clip.Text(text)}' is not a whole number", NumberHint.ForWhole(text) ?? $"write {Expected}");
        }
        else if (value < decimal.CreateChecked(_min) || value > decimal.CreateChecked(_max))
        {
            problem = Problem.OutOfRange($"{Clip.Text(text)} is not {Expected}");
        }
        else
        {
            return T.CreateChecked(value);
        }

        return null;
    }

    public override string Text(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = long.CreateChecked(_min),
        ["maximum"] = long.CreateChecked(_max),
        ["pattern"] = NumberCodec.Pattern,
    };
}
