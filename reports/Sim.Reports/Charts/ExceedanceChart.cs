namespace Sim.Reports;

/// <summary>How likely a year exceeds a value, both axes logarithmic; a line for each policy, told apart by symbol and
/// dash.</summary>
internal sealed record ExceedanceChart : Figure
{
    private const double MostDecades = 100_000;
    private const int SymbolEvery = 6;

    /// <summary>Name of the horizontal axis.</summary>
    public required string XName { get; init; }

    /// <summary>The lines: name and points in order of the value; a line without points stands in the legend
    /// alone.</summary>
    public required IReadOnlyList<(string Name, IReadOnlyList<ExceedancePoint> Points)> Lines { get; init; }

    internal override double Draw(Canvas canvas)
    {
        double highest = Lines.Max(l => l.Points.Count == 0 ? 1 : l.Points[^1].Value);
        double lowest = Math.Max(highest / MostDecades,
            Lines.Min(l => l.Points.Count == 0 ? highest : l.Points[0].Value));
        double rarest = Lines.Min(l => l.Points.Count == 0 ? 1 : l.Points[^1].Probability);
        double[] values = LogScale.Decades(lowest, highest);
        double[] periods = LogScale.Decades(1, 1 / rarest);
        canvas.Text(0, 14, "↑ years that reach the value", css: "axis-name");
        double top = canvas.Legend(0, 22, 36, [.. Lines.Select((l, i) =>
            (l.Name, (Action<double, double>)((left, at) => DrawSample(canvas, i, left, at))))]) + 8;
        double left = periods.Max(p => ChartSize.TextWidth(Period(p))) + 12;
        double right = canvas.Width - Math.Max(16, (ChartSize.TextWidth(Numbers.Short(values[^1])) / 2) + 2);
        LogScale x = new(values[0], values[^1], left, right);
        LogScale y = new(1, 1 / periods[^1], top, top + (canvas.IsNarrow ? 260 : 340));
        foreach (double period in periods)
            canvas.Level(y.Map(1 / period), left, right, Period(period), period.Equals(periods[^1]));

        foreach (double value in values)
            canvas.Upright(x.Map(value), top, y.RangeTo, Numbers.Short(value), y.RangeTo + 19, isAxis: false);

        canvas.Text(canvas.Width, y.RangeTo + 41, ChartSize.Fit(XName + " →", canvas.Width), "end", "axis-name");
        for (int i = 0; i < Lines.Count; i++)
            DrawLine(canvas, i, [.. Lines[i].Points.Where(p => p.Value >= values[0])], x, y);

        return y.RangeTo + 46;
    }

    private static string Period(double period) => period < 1.5 ? "each" : "1 in " + Numbers.Short(period);

    private static void DrawSample(Canvas canvas, int line, double left, double y)
    {
        canvas.Line(left, y, left + 34, y, "line " + Symbol.Css(line));
        Symbol.Draw(canvas, line, left + 17, y);
    }

    private static void DrawLine(Canvas canvas, int line, ExceedancePoint[] points, LogScale x, LogScale y)
    {
        if (points.Length > 0)
        {
            canvas.Path("M" + string.Join('L', points.Select(p => Px.Point(x.Map(p.Value), y.Map(p.Probability)))),
                "line " + Symbol.Css(line));
        }

        // Symbols of different lines stand at different places, so that lines on each other can still be told.
        for (int i = points.Length - 1 - (line % SymbolEvery); i >= 0; i -= SymbolEvery)
        {
            double at = x.Map(points[i].Value);
            canvas.Line(at, Math.Min(y.Map(points[i].Low), y.RangeTo), at, y.Map(points[i].High), "whisker");
            Symbol.Draw(canvas, line, at, y.Map(points[i].Probability));
        }
    }
}
