namespace Sim.Reports;

/// <summary>Points of two measures with their names and whiskers; those that none beats in both are filled and
/// joined.</summary>
internal sealed record ScatterChart : Figure
{
    private const double Top = 30;
    private const int MostNames = 3;
    private const int MostLines = 3;

    /// <summary>Name of the horizontal axis.</summary>
    public required string XName { get; init; }

    /// <summary>Name of the vertical axis.</summary>
    public required string YName { get; init; }

    /// <summary>Writes a tick of either axis.</summary>
    public required (Func<double, string> X, Func<double, string> Y) Tick { get; init; }

    /// <summary>The points with name and both values.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    internal override double Draw(Canvas canvas)
    {
        double bottom = canvas.IsNarrow ? 300 + (Math.Min(Points.Count, 20) * 18) : 420;
        double[] xs = Ticks.Covering(Math.Min(0, Points.Min(p => p.X.Low)), Points.Max(p => p.X.High),
            canvas.IsNarrow ? 3 : 6);
        double[] ys = Ticks.Covering(Math.Min(0, Points.Min(p => p.Y.Low)), Points.Max(p => p.Y.High), 5);
        double left = ys.Max(t => ChartSize.TextWidth(Tick.Y(t))) + 12;
        LinearScale x = new(xs[0], xs[^1], left, canvas.Width - 30);
        LinearScale y = new(ys[0], ys[^1], bottom, Top);
        canvas.Text(0, 14, ChartSize.Fit(YName, canvas.Width), css: "axis-name");
        canvas.Text(canvas.Width, bottom + 42, ChartSize.Fit(XName, canvas.Width), "end", "axis-name");
        foreach (double tick in xs)
            canvas.Upright(x.Map(tick), Top, bottom, Tick.X(tick), bottom + 19, tick == 0);

        foreach (double tick in ys)
            canvas.Level(y.Map(tick), left, canvas.Width - 30, Tick.Y(tick), tick == 0);

        DrawPoints(canvas, x, y);
        DrawNames(canvas, x, y);
        return bottom + 48;
    }

    private void DrawPoints(Canvas canvas, LinearScale x, LinearScale y)
    {
        ScatterPoint[] front = [.. Points.Where(p => p.IsFront).OrderBy(p => p.X.Mean).ThenBy(p => p.Y.Mean)];
        foreach ((ScatterPoint a, ScatterPoint b) in front.Zip(front.Skip(1)))
        {
            canvas.Line(x.Map(a.X.Mean), y.Map(a.Y.Mean), x.Map(b.X.Mean), y.Map(b.Y.Mean), "line quiet");
        }

        foreach (ScatterPoint p in Points)
        {
            (double at, double height) = (x.Map(p.X.Mean), y.Map(p.Y.Mean));
            canvas.Line(x.Map(p.X.Low), height, x.Map(p.X.High), height, "joint");
            canvas.Line(at, y.Map(p.Y.Low), at, y.Map(p.Y.High), "joint");
            canvas.Named(p.Name, () => canvas.Circle(at, height, "5", p.IsFront ? "dot" : "point"));
        }
    }

    // The front is named first: it is what one looks for. Points that share a place share a name of several lines.
    private void DrawNames(Canvas canvas, LinearScale x, LinearScale y)
    {
        double width = canvas.Width * (canvas.IsNarrow ? 0.62 : 0.27);
        List<((double X, double Y) At, IReadOnlyList<string> Lines, string Css)> names = [];
        foreach (ScatterPoint[] same in Points.OrderByDescending(p => p.IsFront)
            .GroupBy(p => Px.Point(x.Map(p.X.Mean), y.Map(p.Y.Mean))).Select(g => g.ToArray()))
        {
            string[] lines = [.. same.Take(MostNames).SelectMany(p =>
                LabelLines.Of(p.Name, width, same.Length == 1 ? MostLines : 1))];
            names.Add((
                (x.Map(same[0].X.Mean), y.Map(same[0].Y.Mean)),
                same.Length > MostNames ? [.. lines, $"and {same.Length - MostNames} more"] : lines,
                same.Any(p => p.IsFront) ? "point-name strong" : "point-name"));
        }

        PointLabel.Draw(canvas, new Box(x.RangeFrom + 2, Top - 4, canvas.Width, y.RangeFrom), names);
    }
}
