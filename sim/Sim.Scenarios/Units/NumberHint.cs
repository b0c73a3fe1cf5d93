using System.Text.RegularExpressions;

namespace Sim.Scenarios;

/// <summary>What a number was meant to be that another country, a spreadsheet or a sentence writes so.</summary>
internal static partial class NumberHint
{
    private const string Separators = " '’\u00A0\u202F";

    /// <summary>Tells a text that is a thousand to some and one to others: 1.000, 12.500; else null.</summary>
    /// <param name="whole">Whether a whole number is expected, so that a fraction cannot be meant.</param>
    public static Problem? Ambiguous(string text, bool whole) => OnePoint().Match(text) is { Success: true } match
        && (whole || match.Groups[2].Value == "000") && match.Groups[1].Value != "0"
        ? Problem.BadValue($"'{text}' is a thousand to some and one to others", For(text)) : null;

    /// <summary>What to write instead, or null where nobody can tell.</summary>
    public static string? For(string text)
    {
        string bare = text.Trim().TrimStart('+');
        if (OneGroup().Match(bare) is { Success: true } one)
        {
            string fraction = one.Groups[2].Value.TrimEnd('0');
            string small = one.Groups[1].Value + (fraction.Length > 0 ? "." + fraction : string.Empty);
            return $"write {one.Groups[1].Value}{one.Groups[2].Value}, or {small}, whichever is meant";
        }

        return Mend(text) is { } mended ? $"write {mended}" : null;
    }

    /// <summary>What to write instead where a whole number is expected, or null where nobody can tell.</summary>
    public static string? ForWhole(string text) =>
        Mend(text) is { } mended && Numbers.Scaled(mended) is { } value && value != decimal.Truncate(value)
            ? null : For(text);

    public static string? Mend(string text)
    {
        string bare = text.Trim().TrimStart('+');
        Match match = Spoken().Match(bare);
        if (!match.Success || Scale(match.Groups[2].Value) is not { } scale)
            return null;

        string digits = Plain(match.Groups[1].Value);
        string mended = digits + scale;
        string? other = scale.Length == 0
            && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? Numbers.Text(value) : null;
        return new[] { mended, other }.FirstOrDefault(m => m is not null && m != text && Numbers.Scaled(m) is not null);
    }

    // Groups of three digits lose what stands between them; one comma is a decimal comma.
    private static string Plain(string number)
    {
        if (Groups().IsMatch(number))
            return string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '-'));

        string joined = string.Concat(number.Where(c => !Separators.Contains(c, StringComparison.Ordinal)));
        string point = joined.Count(c => c == ',') == 1 && !joined.Contains('.', StringComparison.Ordinal)
            ? joined.Replace(',', '.') : joined;
        return point.StartsWith('.') ? "0" + point : point.TrimEnd('.');
    }

    private static string? Scale(string word) => word.ToLowerInvariant() switch
    {
        "" => "",
        "k" or "thousand" or "tsd" => "k",
        "m" or "mio" or "mn" or "million" or "millions" => "M",
        "g" or "bn" or "mrd" or "billion" or "billions" => "G",
        _ => null,
    };

    [GeneratedRegex(@"^-?([0-9]{1,3})\.([0-9]{3})$")]
    private static partial Regex OnePoint();

    [GeneratedRegex(@"^(-?[1-9][0-9]{0,2})[.,]([0-9]{3})$")]
    private static partial Regex OneGroup();

    [GeneratedRegex(@"^-?[0-9]{1,3}(?:([.,' ’\u00A0\u202F])[0-9]{3})(?:\1[0-9]{3})*$")]
    private static partial Regex Groups();

    [GeneratedRegex(@"^(-?[0-9.,][0-9.,' ’\u00A0\u202F]*(?:[eE][+]?[0-9]{1,2})?)\s*([A-Za-z]*)\.?$")]
    private static partial Regex Spoken();
}
