namespace Sim.Reports;

/// <summary>
/// A size a chart is drawn for, in CSS pixels. Charts are drawn twice, wide and narrow, because text that shrinks with
/// its picture cannot be read on a telephone; the style sheet shows one.
/// </summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="IsNarrow">Drawn for a narrow screen: fewer ticks and shorter labels.</param>
internal sealed record ChartSize(double Width, bool IsNarrow)
{
    public static ChartSize Page { get; } = new(920, false);

    /// <summary>Half the page, for two charts side by side.</summary>
    public static ChartSize Half { get; } = new(470, false);

    public static ChartSize Narrow { get; } = new(358, true);

    /// <summary>Size of the text, as in the style sheet.</summary>
    public const double FontSize = 13;

    private static readonly char[] Breaks = [' ', '-'];

    /// <summary>About how wide a text is; a little more than most fonts need.</summary>
    public static double TextWidth(string text)
    {
        double width = 0;
        foreach (char c in text)
            width += WidthOf(c);

        return width * FontSize;
    }

    /// <summary>The text, cut with an ellipsis where it would be wider.</summary>
    public static string Fit(string text, double width)
    {
        if (TextWidth(text) <= width)
            return text;

        int end = 0;
        double used = WidthOf('…') * FontSize;
        while (end < text.Length && used + (WidthOf(text[end]) * FontSize) <= width)
            used += WidthOf(text[end++]) * FontSize;

        end = Math.Max(1, end);
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[..end] + "…";
    }

    /// <summary>The lines of a name, broken at blanks and after hyphens; what does not fit into the last ends with an
    /// ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string name, double width, int most)
    {
        if (most == 1 || TextWidth(name) <= width)
            return [Fit(name, width)];

        int cut = -1;
        for (int i = name.IndexOfAny(Breaks, 1); i > 0 && TextWidth(Before(name, i)) <= width;
            i = name.IndexOfAny(Breaks, i + 1))
            cut = i;

        return cut < 0 ? [Fit(name, width)] : [Before(name, cut), .. Lines(name[(cut + 1)..], width, most - 1)];
    }

    // A hyphen stays at the end of its line, a blank goes.
    private static string Before(string name, int at) => name[at] == ' ' ? name[..at] : name[..(at + 1)];

    // In parts of the font's size, as in the wider of the common fonts.
    private static double WidthOf(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '|' or '\'' or ' ' or Numbers.NoBreak or '·' => 0.34,
        'f' or 'r' or 't' or '(' or ')' or '-' => 0.42,
        '%' or 'M' or 'W' or 'm' or 'w' or '@' or '…' => 0.96,
        >= 'A' and <= 'Z' => 0.72,
        _ => 0.63,
    };
}
