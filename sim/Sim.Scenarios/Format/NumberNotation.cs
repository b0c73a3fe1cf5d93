using System.Globalization;
using System.Text.Json.Nodes;

namespace Sim.Scenarios;

/// <summary>Numbers in a range, both ends inclusive; k, M and G stand for thousands, millions and billions.</summary>
internal static class NumberNotation
{
    /// <summary>A whole number.</summary>
    public static Notation<T> Whole<T>(decimal min, decimal max, Func<decimal, T> make)
        where T : IFormattable => Make<T>("integer", "a whole number", NumberHint.ForWhole, min, max, v => make(v),
            v => v.ToString(null, CultureInfo.InvariantCulture), max > 1 ? "2" : "1");

    /// <summary>A number without a unit.</summary>
    public static Notation<double> Any(decimal min, decimal max) => Make<double>(
        "number", "a number", NumberHint.For, min, max, v => Numbers.Nearest(v), Numbers.Text, "1.5");

    private static Notation<T> Make<T>(
        string name, string what, Func<string, string?> hint, decimal min, decimal max, Func<decimal, object> make,
        Func<T, string> text, string example)
    {
        bool isWhole = name == "integer";
        string expected = string.Create(CultureInfo.InvariantCulture, $"{what} from {min} to {max}");
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{name}-{min}-{max}"), expected,
            written => NumberHint.Ambiguous(written, isWhole) ?? Numbers.Scaled(written) switch
            {
                { } value when isWhole && value != decimal.Truncate(value) => null,
                { } value when value < min || value > max =>
                    Problem.OutOfRange($"{Clip.Text(written)} is not {expected}"),
                { } value => make(value),
                null => null,
            } ?? Problem.BadValue($"'{Clip.Text(written)}' is not {what}", hint(written) ?? $"write {expected}"),
            text,
            _ => new()
            {
                ["type"] = new JsonArray(name, "string"),
                ["minimum"] = min,
                ["maximum"] = max,
                ["pattern"] = @"^-?[0-9][0-9_]*(\.[0-9]+)?[kMG]?$",
            })
        { Unit = isWhole ? "whole number" : "number", Example = example };
    }
}
