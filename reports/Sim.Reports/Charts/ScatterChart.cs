namespace Sim.Reports;

/// <summary>Points of two measures with their names and whiskers; those that none beats in both are filled and joined.</summary>
internal sealed record ScatterChart
{
    private const double Top = 30;
    private const int MostNames = 3;
    private const int MostLines = 3;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Name of the horizontal axis.</summary>
    public required string XName { get; init; }

    /// <summary>Name of the vertical axis.</summary>
    public required string YName { get; init; }

    /// <summary>Writes a tick of either axis.</summary>
    public required (Func<double, string> X, Func<double, string> Y) Tick { get; init; }

    /// <summary>The points with name and both values.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double bottom = size.IsNarrow ? 300 + (Math.Min(Points.Count, 20) * 18) : 420;
        double[] xs = Ticks.Covering(Math.Min(0, Points.Min(p => p.X.Low)), Points.Max(p => p.X.High), size.IsNarrow ? 3 : 6);
        double[] ys = Ticks.Covering(Math.Min(0, Points.Min(p => p.Y.Low)), Points.Max(p => p.Y.High), 5);
        double left = ys.Max(t => ChartSize.TextWidth(Tick.Y(t))) + 12;
        LinearScale x = new(xs[0], xs[^1], left, size.Width - 30);
        LinearScale y = new(ys[0], ys[^1], bottom, Top);
        SvgFrame.Open(markup, Id, size, bottom + 48, Title, Description);
        SvgFrame.Text(markup, 0, 14, ChartSize.Fit(YName, size.Width), css: "axis-name");
        SvgFrame.Text(markup, size.Width, bottom + 42, ChartSize.Fit(XName, size.Width), "end", "axis-name");
        foreach (double tick in xs)
        {
            SvgFrame.Line(markup, x.Map(tick), Top, x.Map(tick), bottom, tick == 0 ? "axis" : "grid");
            SvgFrame.Text(markup, x.Map(tick), bottom + 19, Tick.X(tick), "middle", "tick");
        }

        foreach (double tick in ys)
        {
            SvgFrame.Line(markup, left, y.Map(tick), size.Width - 30, y.Map(tick), tick == 0 ? "axis" : "grid");
            SvgFrame.Text(markup, left - 8, y.Map(tick) + 4.5, Tick.Y(tick), "end", "tick");
        }

        DrawFront(markup, x, y);
        DrawPoints(markup, x, y);
        DrawNames(markup, size, (left, bottom), x, y);
        markup.Close("svg");
    }

    private void DrawFront(Markup markup, LinearScale x, LinearScale y)
    {
        ScatterPoint[] front = [.. Points.Where(p => p.IsFront).OrderBy(p => p.X.Mean).ThenBy(p => p.Y.Mean)];
        for (int i = 1; i < front.Length; i++)
        {
            SvgFrame.Line(
                markup, x.Map(front[i - 1].X.Mean), y.Map(front[i - 1].Y.Mean), x.Map(front[i].X.Mean), y.Map(front[i].Y.Mean), "line quiet");
        }
    }

    private void DrawPoints(Markup markup, LinearScale x, LinearScale y)
    {
        foreach (ScatterPoint p in Points)
        {
            double px = x.Map(p.X.Mean);
            double py = y.Map(p.Y.Mean);
            SvgFrame.Line(markup, x.Map(p.X.Low), py, x.Map(p.X.High), py, "joint");
            SvgFrame.Line(markup, px, y.Map(p.Y.Low), px, y.Map(p.Y.High), "joint");
            markup.Open("circle", ("cx", Px.Of(px)), ("cy", Px.Of(py)), ("r", "5"), ("class", p.IsFront ? "dot" : "point"));
            markup.Element("title", p.Name).Close("circle");
        }
    }

    // The front is named first: it is what one looks for. Points that share a place share a name of several lines.
    private void DrawNames(Markup markup, ChartSize size, (double Left, double Bottom) corner, LinearScale x, LinearScale y)
    {
        double width = size.Width * (size.IsNarrow ? 0.62 : 0.27);
        List<((double X, double Y) At, IReadOnlyList<string> Lines)> names = [];
        List<bool> fronts = [];
        foreach (IGrouping<(string, string), ScatterPoint> same in Points.OrderByDescending(p => p.IsFront).GroupBy(p => (Px.Of(x.Map(p.X.Mean)), Px.Of(y.Map(p.Y.Mean)))))
        {
            string[] lines = [.. same.Take(MostNames).SelectMany(p => LabelLines.Of(p.Name, width, same.Count() == 1 ? MostLines : 1))];
            names.Add(((x.Map(same.First().X.Mean), y.Map(same.First().Y.Mean)),
                same.Count() > MostNames ? [.. lines, $"and {same.Count() - MostNames} more"] : lines));
            fronts.Add(same.Any(p => p.IsFront));
        }

        IReadOnlyList<PointLabel?> places = new LabelPlaces(corner.Left + 2, Top - 4, size.Width, corner.Bottom).Place(names);
        for (int i = 0; i < places.Count; i++)
        {
            if (places[i]?.Leader is { } end)
            {
                SvgFrame.Line(markup, names[i].At.X, names[i].At.Y, end.X, end.Y, "leader");
            }
        }

        for (int i = 0; i < places.Count; i++)
        {
            for (int l = 0; l < (places[i]?.Lines.Count ?? 0); l++)
            {
                SvgFrame.Text(
                    markup, places[i]!.X, places[i]!.Y + (l * PointLabel.LineHeight) + 11.5, places[i]!.Lines[l], css: fronts[i] ? "point-name strong" : "point-name");
            }
        }
    }
}
