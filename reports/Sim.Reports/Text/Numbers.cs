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
        >= 100 => value.ToString("N0", Format),
        _ => Three(value),
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
    public static string Three(double value) => value.ToString(
        Math.Abs(value) switch
        {
            0 => "N0",
            < 0.0995 => "0.####",
            < 0.9995 => "N3",
            < 9.995 => "N2",
            < 99.95 => "N1",
            _ => "N0",
        },
        Format);

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
            (> -1 and < 1) or (> 99 and < 100) => percent.ToString("N2", Format) + "%",
            _ => percent.ToString("N1", Format) + "%",
        };
    }

    /// <summary>A share without decimals, for cells of a chart; the same promise at both ends.</summary>
    public static string WholePercent(double share) => share switch
    {
        0 => "0%",
        > 0 and < 0.005 => "<1%",
        > 0.995 and < 1 => ">99%",
        _ => (share * 100).ToString("N0", Format) + "%",
    };

    /// <summary>A number of at most <paramref name="decimals"/> decimals without zeros at the end.</summary>
    public static string Trimmed(double value, int decimals = 1)
    {
        string text = value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

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
