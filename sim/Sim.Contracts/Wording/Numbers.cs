namespace Sim.Contracts;

/// <summary>
/// Numbers as people read them, with the same characters in every culture, on a page, in a terminal and in a message:
/// commas between thousands, words or a letter for millions, three figures that count, halves away from zero.
/// </summary>
public static class Numbers
{
    /// <summary>Between a number and its unit, so that no line breaks there.</summary>
    public const char NoBreak = '\u00A0';

    private const char Minus = '\u2212';

    // As many as a double tells apart.
    private const int AllDecimals = 15;

    /// <summary>Every digit, such as <c>8,473,112</c>.</summary>
    public static string Count(long value) => Signed(value.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A number with its noun: <c>1 arm</c>, <c>2,000 arms</c>.</summary>
    public static string Counted(long count, string noun) => $"{Count(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>In words from a million on, such as <c>8.47 million</c>; every digit below.</summary>
    public static string Words(double value) => InMillions(value, "billion", "million");

    /// <summary>A number that somebody chose, with every digit: in words from a million on, such as
    /// <c>8.075 million</c>.</summary>
    public static string Exact(double value) => Math.Abs(value) switch
    {
        >= 1e9 => Trimmed(value / 1e9, AllDecimals) + NoBreak + "billion",
        >= 1e6 => Trimmed(value / 1e6, AllDecimals) + NoBreak + "million",
        _ => Trimmed(value, AllDecimals),
    };

    /// <summary>The figure of <see cref="Words"/> where there is less room, such as <c>8.47 M</c>.</summary>
    public static string Brief(double value) => InMillions(value, "G", "M");

    /// <summary>For the ticks of an axis, which are round: <c>8.5 M</c> or <c>500 k</c>.</summary>
    public static string Short(double value) => Math.Abs(value) switch
    {
        >= 999_500_000 => Tick(value / 1e9) + NoBreak + "G",
        >= 999_500 => Tick(value / 1e6) + NoBreak + "M",
        >= 9_999.5 => Tick(value / 1e3) + NoBreak + "k",
        _ => Trimmed(value),
    };

    /// <summary>
    /// Three figures that count, never fewer than the digits before the point; with an exponent below a billionth.
    /// </summary>
    public static string Three(double value) => Math.Abs(value) switch
    {
        0 => "0",
        < 1e-9 => Signed(value.ToString("0.##E+0", CultureInfo.InvariantCulture)),
        < 0.000995 => Trimmed(value, FirstFigure(value) + 2),
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

    /// <summary>A share that somebody chose, without zeros at the end, such as <c>95%</c> or <c>99.5%</c>.</summary>
    public static string ExactPercent(double share) => Trimmed(share * 100, 4) + "%";

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

    private static string InMillions(double value, string billion, string million) => Math.Abs(value) switch
    {
        >= 999_500_000 => Figures(value / 1e9) + NoBreak + billion,
        >= 999_500 => Figures(value / 1e6) + NoBreak + million,
        >= 100 => Fixed(value, 0),
        _ => Math.Round(value).Equals(value) ? Fixed(value, 0) : Three(value),
    };

    // Round numbers without zeros after the point: bounds are often round, measurements never are.
    private static string Figures(double value) =>
        Math.Round(value, 2).Equals(Math.Round(value)) ? Trimmed(value, 0) : Three(value);

    private static string Tick(double value) => Trimmed(value, Math.Abs(value) >= 99.95 ? 0 : 1);

    // Which decimal is the first that is not zero.
    private static int FirstFigure(double value)
    {
        int place = 1;
        for (decimal rest = Math.Abs((decimal)value); rest < 0.1m; rest *= 10)
            place++;

        return place;
    }

    // Halves go by the decimal digits that people see (2.675 is 2.68), not as a runtime happens to format the double
    // behind them (2.67499…). A double from 10^15 on has no digits to round; adding zero makes a negative zero
    // positive.
    private static string Fixed(double value, int decimals)
    {
        string format = string.Create(CultureInfo.InvariantCulture, $"N{decimals}");
        return Signed(Math.Abs(value) < 1e15
            ? (Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) + 0m).ToString(format,
                CultureInfo.InvariantCulture)
            : value.ToString(format, CultureInfo.InvariantCulture));
    }

    private static string Signed(string text) => text.Replace('-', Minus);
}
