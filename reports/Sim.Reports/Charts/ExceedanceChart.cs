namespace Sim.Reports;

/// <summary>How likely a year exceeds a value, both axes logarithmic; a line for each policy, told apart by symbol and dash.</summary>
internal sealed record ExceedanceChart
{
    private const double RowHeight = 20;
    private const double MostDecades = 100_000;
    private const int SymbolEvery = 6;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Name of the horizontal axis.</summary>
    public required string XName { get; init; }

    /// <summary>The lines: name and points in order of the value; a line without points stands in the legend alone.</summary>
    public required IReadOnlyList<(string Name, IReadOnlyList<ExceedancePoint> Points)> Lines { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double highest = Lines.Max(l => l.Points.Count == 0 ? 1 : l.Points[^1].Value);
        double lowest = Math.Max(highest / MostDecades, Lines.Min(l => l.Points.Count == 0 ? highest : l.Points[0].Value));
        double rarest = Lines.Min(l => l.Points.Count == 0 ? 1 : l.Points[^1].Probability);
        double[] values = LogScale.Decades(lowest, highest);
        double[] periods = LogScale.Decades(1, 1 / rarest);
        double top = 30 + (LegendRows(size) * RowHeight);
        double bottom = top + (size.IsNarrow ? 260 : 340);
        double left = periods.Max(p => ChartSize.TextWidth(Period(p))) + 12;
        double right = Math.Max(16, (ChartSize.TextWidth(Numbers.Short(values[^1])) / 2) + 2);
        LogScale x = new(values[0], values[^1], left, size.Width - right);
        LogScale y = new(1, 1 / periods[^1], top, bottom);
        SvgFrame.Open(markup, Id, size, bottom + 46, Title, Description);
        SvgFrame.Text(markup, 0, 14, "↑ years that reach the value", css: "axis-name");
        DrawLegend(markup, size);
        DrawAxes(markup, size, values, periods, x, y);
        for (int i = 0; i < Lines.Count; i++)
        {
            DrawLine(markup, i, [.. Lines[i].Points.Where(p => p.Value >= values[0])], x, y);
        }

        markup.Close("svg");
    }

    private static string Period(double period) => period < 1.5 ? "each" : "1 in " + Numbers.Short(period);

    private static void DrawLine(Markup markup, int line, ExceedancePoint[] points, LogScale x, LogScale y)
    {
        if (points.Length == 0)
        {
            return;
        }

        markup.Empty(
            "path", ("d", "M" + string.Join('L', points.Select(p => Px.Point(x.Map(p.Value), y.Map(p.Probability))))),
            ("class", "line " + Symbol.Css(line)));

        // Symbols of different lines stand at different places, so that lines on each other can still be told.
        for (int i = points.Length - 1 - (line % SymbolEvery); i >= 0; i -= SymbolEvery)
        {
            double at = x.Map(points[i].Value);
            SvgFrame.Line(markup, at, Math.Min(y.Map(points[i].Low), y.RangeTo), at, y.Map(points[i].High), "whisker");
            Symbol.Draw(markup, line, at, y.Map(points[i].Probability));
        }
    }

    private void DrawAxes(Markup markup, ChartSize size, double[] values, double[] periods, LogScale x, LogScale y)
    {
        foreach (double period in periods)
        {
            double at = y.Map(1 / period);
            SvgFrame.Line(markup, x.RangeFrom, at, x.RangeTo, at, period.Equals(periods[^1]) ? "axis" : "grid");
            SvgFrame.Text(markup, x.RangeFrom - 7, at + 4.5, Period(period), "end", "tick");
        }

        foreach (double value in values)
        {
            SvgFrame.Line(markup, x.Map(value), y.RangeFrom, x.Map(value), y.RangeTo, "grid");
            SvgFrame.Text(markup, x.Map(value), y.RangeTo + 19, Numbers.Short(value), "middle", "tick");
        }

        SvgFrame.Text(markup, size.Width, y.RangeTo + 41, ChartSize.Fit(XName + " →", size.Width), "end", "axis-name");
    }

    private int PerRow(ChartSize size) =>
        Math.Max(1, (int)(size.Width / (Lines.Max(l => ChartSize.TextWidth(l.Name)) + 62)));

    private int LegendRows(ChartSize size) => (Lines.Count + PerRow(size) - 1) / PerRow(size);

    private void DrawLegend(Markup markup, ChartSize size)
    {
        int perRow = PerRow(size);
        for (int i = 0; i < Lines.Count; i++)
        {
            double left = i % perRow * (size.Width / perRow);
            double y = 32 + (i / perRow * RowHeight);
            SvgFrame.Line(markup, left, y, left + 34, y, "line " + Symbol.Css(i));
            Symbol.Draw(markup, i, left + 17, y);
            SvgFrame.Text(markup, left + 42, y + 4.5, Lines[i].Name, css: "legend");
        }
    }
}
