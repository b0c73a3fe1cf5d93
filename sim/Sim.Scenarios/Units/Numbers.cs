using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>Numbers as people write them: underscores, a decimal point, k, M or G. Exact: never a double.</summary>
internal static partial class Numbers
{
    /// <summary>Enough digits for every exact value here, and few enough for a decimal.</summary>
    private const int MaxLength = 24;

    /// <summary>Reads digits with an optional sign and fraction, no suffix; null where a text is none.</summary>
    public static decimal? Plain(string text) => text.Length <= MaxLength && Digits().IsMatch(text)
        ? decimal.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a number with an optional k, M or G; null where a text is none.</summary>
    public static decimal? Scaled(string text)
    {
        decimal factor = text.LastOrDefault() switch { 'k' => 1_000m, 'M' => 1_000_000m, 'G' => 1_000_000_000m,
            _ => 1m };
        return Plain(factor == 1m ? text : text[..^1]) is { } value && decimal.Abs(value) <= 1_000_000_000_000_000m
            ? value * factor : null;
    }

    /// <summary>The nearest double; a conversion of a decimal with many digits gives one beside it.</summary>
    public static double Nearest(decimal value) =>
        double.Parse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back to the same double.</summary>
    public static string Text(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal)
            ? Text(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture))
            : text;
    }

    public static string Text(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^-?[0-9]+(_[0-9]+)*(\.[0-9]+(_[0-9]+)*)?\z")]
    private static partial Regex Digits();
}
