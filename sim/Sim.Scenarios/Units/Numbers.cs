using System.Globalization;

namespace Sim.Scenarios;

/// <summary>
/// Numbers as people write them: digits with underscores between them, a decimal point, and k, M or G for thousands,
/// millions and billions. Exact: a decimal, never a double.
/// </summary>
internal static class Numbers
{
    /// <summary>Enough digits for every exact value here, and few enough for a decimal.</summary>
    private const int MaxLength = 24;

    /// <summary>Reads digits with an optional sign and fraction, no suffix.</summary>
    public static bool TryPlain(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > MaxLength)
            return false;

        Span<char> digits = stackalloc char[MaxLength];
        int used = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool inside = i > 0 && i < text.Length - 1 && char.IsAsciiDigit(text[i - 1])
                && char.IsAsciiDigit(text[i + 1]);
            bool good = char.IsAsciiDigit(c) || (c == '-' && i == 0) || (c is '.' or '_' && inside);
            if (!good)
                return false;

            if (c != '_')
                digits[used++] = c;
        }

        return decimal.TryParse(digits[..used], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a number with an optional k, M or G.</summary>
    public static bool TryScaled(ReadOnlySpan<char> text, out decimal value)
    {
        decimal factor = text.IsEmpty ? 1 : text[^1] switch
        {
            'k' => 1_000m,
            'M' => 1_000_000m,
            'G' => 1_000_000_000m,
            _ => 1m,
        };
        ReadOnlySpan<char> digits = factor == 1m ? text : text[..^1];
        if (!TryPlain(digits, out value) || decimal.Abs(value) > 1_000_000_000_000_000m)
            return false;

        value *= factor;
        return true;
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
}
