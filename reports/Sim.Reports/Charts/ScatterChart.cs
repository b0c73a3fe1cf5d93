namespace Sim.Reports;

/// <summary>Points of two measures with their names and whiskers; those that none beats in both are filled and
/// joined.</summary>
internal sealed record ScatterChart : Figure
{
    private const double Top = 30;
    private const int MostNames = 3;
    private const int MostLines = 3;

    public required string XName { get; init; }

    public required string YName { get; init; }

    public required (Func<double, string> X, Func<double, string> Y) Tick { get; init; }

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

        Point[] front = [.. Points.Where(p => p.IsFront).OrderBy(p => p.X.Mean).ThenBy(p => p.Y.Mean).Select(At)];
        foreach ((Point a, Point b) in front.Zip(front.Skip(1)))
            canvas.Line(a.X, a.Y, b.X, b.Y, "line quiet");

        List<(Point From, Point To)> whiskers = [];
        foreach (ScatterPoint p in Points)
        {
            Point at = At(p);
            whiskers.Add(((x.Map(p.X.Low), at.Y), (x.Map(p.X.High), at.Y)));
            whiskers.Add(((at.X, y.Map(p.Y.Low)), (at.X, y.Map(p.Y.High))));
            canvas.Line(x.Map(p.X.Low), at.Y, x.Map(p.X.High), at.Y, "joint");
            canvas.Line(at.X, y.Map(p.Y.Low), at.X, y.Map(p.Y.High), "joint");
            canvas.Named(p.Name, () => canvas.Circle(at.X, at.Y, "5", p.IsFront ? "dot" : "point"));
        }

        // Where names are many lines and the page is narrow, fewer of those that share a place are told.
        for (int most = MostNames; most > 0; most--)
        {
            if (PointLabel.Draw(canvas, new Box(left + 2, Top - 4, canvas.Width, bottom),
                Names(canvas.Width * (canvas.IsNarrow ? 0.62 : 0.27), most, At), whiskers, isLast: most == 1))
                break;
        }

        return bottom + 48;

        Point At(ScatterPoint point) => (x.Map(point.X.Mean), y.Map(point.Y.Mean));
    }

    // The front is named first: it is what one looks for. Points that share a place share a name of several lines.
    private IReadOnlyList<(Point At, IReadOnlyList<string> Lines, string Css)> Names(
        double width, int most, Func<ScatterPoint, Point> at) =>
    [
        .. Points.OrderByDescending(p => p.IsFront).GroupBy(p => Px.Point(at(p).X, at(p).Y)).Select(g => g.ToArray())
            .Select(same => (
                at(same[0]),
                (IReadOnlyList<string>)
                [
                    .. same.Take(most).SelectMany(p =>
                        ChartSize.Lines(p.Name, width, same.Length == 1 ? MostLines : 2)),
                    .. same.Length > most ? [$"and {same.Length - most} more"] : (string[])[],
                ],
                same.Any(p => p.IsFront) ? "point-name strong" : "point-name")),
    ];
}
