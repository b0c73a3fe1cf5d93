namespace Sim.Scenarios;

/// <summary>Numbers in a range, both ends inclusive; k, M and G stand for thousands, millions and billions.</summary>
internal static class NumberNotation
{
    /// <summary>How schema names of whole numbers begin.</summary>
    public const string Whole = "integer-";

    /// <summary>A number of a plan's own type, whole or with a fraction.</summary>
    /// <param name="isAssumption">Whether results rest on it, so that it has a basis; a measured one is told as it
    /// is.</param>
    public static Notation<T> Of<T>(
        bool isWhole, decimal min, decimal max, Func<decimal, object> make, Func<T, string> text,
        bool isAssumption = true)
    {
        (string name, string what) = isWhole ? ("integer", "a whole number") : ("number", "a number");
        Func<string, string?> hint = isWhole ? NumberHint.ForWhole : NumberHint.For;
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
        {
            IsNumber = isAssumption,
            Unit = isWhole ? "whole number" : "number",
            Example = isWhole ? max > 1 ? "2" : "1" : "1.5",
        };
    }
}
