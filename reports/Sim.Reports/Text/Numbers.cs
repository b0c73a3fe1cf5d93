namespace Sim.Reports;

/// <summary>
/// Numbers as people read them: narrow no-break blanks between thousands, words for millions, three figures that
/// count. Always the same characters, whatever the culture.
/// </summary>
internal static class Numbers
{
    /// <summary>Between thousands and before a unit: U+202F, which no browser breaks a line at.</summary>
    public const char Thin = '\u202F';

    /// <summary>Between a number and its word: U+00A0.</summary>
    public const char NoBreak = '\u00A0';

    private const string Minus = "\u2212";

    private static readonly NumberFormatInfo Format = BuildFormat();

    /// <summary>Every digit, such as <c>8 473 112</c>.</summary>
    public static string Count(long value) => value.ToString("N0", Format);

    /// <summary>In words from a million on, such as <c>8.47 million</c>; every digit below.</summary>
    public static string Words(double value) => Math.Abs(value) switch
    {
        >= 999_500_000 => Figures(value / 1e9) + NoBreak + "billion",
        >= 999_500 => Figures(value / 1e6) + NoBreak + "million",
        >= 100 => Fixed(value, 0),
        _ => Math.Round(value).Equals(value) ? Fixed(value, 0) : Three(value),
    };

    /// <summary>For axes and labels in tight places, such as <c>8.5 M</c> or <c>500 k</c>.</summary>
    public static string Short(double value) => Math.Abs(value) switch
    {
        >= 999_500_000 => Brief(value / 1e9) + Thin + "G",
        >= 999_500 => Brief(value / 1e6) + Thin + "M",
        >= 9_999.5 => Brief(value / 1e3) + Thin + "k",
        _ => Trimmed(value),
    };

    /// <summary>Three figures that count, without exponent; never fewer than the digits before the point.</summary>
    public static string Three(double value) => Math.Abs(value) switch
    {
        0 => "0",
        < 0.0995 => Trimmed(value, 4),
        < 0.9995 => Fixed(value, 3),
        < 9.995 => Fixed(value, 2),
        < 99.95 => Fixed(value, 1),
        _ => Fixed(value, 0),
    };

    /// <summary>
    /// A share of 0 to 1 in percent. Never says 0% or 100% of something that is not nothing or everything.
    /// </summary>
    public static string Percent(double share)
    {
        double percent = share * 100;
        return percent switch
        {
            0 => "0%",
            100 => "100%",
            > 0 and < 0.005 => "<0.01%",
            > 99.995 and < 100 => ">99.99%",
            (> -1 and < 1) or (> 99 and < 100) => Fixed(percent, 2) + "%",
            _ => Fixed(percent, 1) + "%",
        };
    }

    /// <summary>A share without decimals, for cells of a chart; the same promise at both ends.</summary>
    public static string WholePercent(double share) => share switch
    {
        0 => "0%",
        > 0 and < 0.005 => "<1%",
        > 0.995 and < 1 => ">99%",
        _ => Fixed(share * 100, 0) + "%",
    };

    /// <summary>A number of at most <paramref name="decimals"/> decimals without zeros at the end.</summary>
    public static string Trimmed(double value, int decimals = 1)
    {
        string text = Fixed(value, decimals);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    // Runtimes differ in how they format a number that lies in the middle, so it is rounded before, away from zero;
    // adding zero makes a negative zero positive.
    private static string Fixed(double value, int decimals) => (Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0)
        .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format);

    // Round numbers without zeros after the point: bounds are often round, measurements never are.
    private static string Figures(double value) =>
        Math.Round(value, 2).Equals(Math.Round(value)) ? Trimmed(value, 0) : Three(value);

    private static string Brief(double value) => Trimmed(value, Math.Abs(value) >= 99.95 ? 0 : 1);

    private static NumberFormatInfo BuildFormat()
    {
        NumberFormatInfo format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        format.NumberGroupSeparator = Thin.ToString();
        format.NegativeSign = Minus;
        return NumberFormatInfo.ReadOnly(format);
    }
}
