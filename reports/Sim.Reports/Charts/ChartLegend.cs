namespace Sim.Reports;

/// <summary>The line above a plot that tells the lines apart by dash and colour, and says what rings are.</summary>
internal static class ChartLegend
{
    /// <summary>Whether a chart needs one: a single line is named by its axis.</summary>
    public static bool IsNeeded(IReadOnlyList<ChartLine> lines, bool hasRings) => lines.Count > 1 || hasRings;

    /// <summary>Draws it.</summary>
    public static void Draw(Markup markup, IReadOnlyList<ChartLine> lines, bool hasRings, double left, ChartSize size)
    {
        if (!IsNeeded(lines, hasRings))
        {
            return;
        }

        double at = left;
        foreach (ChartLine line in lines)
        {
            SvgFrame.Line(markup, at, 31, at + 18, 31, "line " + line.Css);
            SvgFrame.Text(markup, at + 24, 35.5, line.Name, css: "legend");
            at += (size.IsNarrow ? 31 : 44) + ChartSize.TextWidth(line.Name);
        }

        if (hasRings)
        {
            markup.Empty("circle", ("cx", Px.Of(at + 6)), ("cy", "31"), ("r", "5"), ("class", "ring"));
            SvgFrame.Text(markup, at + 17, 35.5, size.IsNarrow ? "published" : "published, see below", css: "legend");
        }
    }
}
