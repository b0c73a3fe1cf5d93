namespace Sim.Reports;

/// <summary>
/// A size a chart is drawn for, in CSS pixels. Charts are drawn twice, wide and narrow, because text that shrinks with
/// its picture cannot be read on a telephone; the style sheet shows one.
/// </summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="IsNarrow">Drawn for a narrow screen: fewer ticks and shorter labels.</param>
internal sealed record ChartSize(double Width, bool IsNarrow)
{
    /// <summary>Across the page.</summary>
    public static ChartSize Page { get; } = new(920, false);

    /// <summary>Half the page, for two charts side by side.</summary>
    public static ChartSize Half { get; } = new(470, false);

    /// <summary>A telephone.</summary>
    public static ChartSize Narrow { get; } = new(358, true);

    /// <summary>Size of the text, as in the style sheet.</summary>
    public const double FontSize = 13;

    /// <summary>About how wide a text is; a little more than most fonts need.</summary>
    public static double TextWidth(string text) => text.Length * FontSize * 0.58;

    /// <summary>The text, cut with an ellipsis where it would be wider.</summary>
    public static string Fit(string text, double width)
    {
        int letters = Math.Max(1, (int)(width / (FontSize * 0.58)));
        if (text.Length <= letters)
        {
            return text;
        }

        int end = Math.Max(1, letters - 1);
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[..end] + "…";
    }
}
