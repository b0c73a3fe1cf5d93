namespace Sim.Reports;

/// <summary>Numbered points of two measures with whiskers; those that none beats in both are filled and joined.</summary>
internal sealed record ScatterChart
{
    private const double Top = 30;
    private static readonly (double X, double Y)[] Places =
        [(11, -7), (-11, -7), (11, 16), (-11, 16), (0, -12), (0, 22), (24, 4), (-24, 4), (24, -20), (-24, -20), (24, 30), (-24, 30)];

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

    /// <summary>The points with number, name and both values.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double bottom = size.IsNarrow ? 300 : 400;
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
        (double X, double Y)[] dots = [.. Points.Select(p => (x.Map(p.X.Mean), y.Map(p.Y.Mean) + 4.5))];
        List<(double X, double Y)> taken = [];
        foreach (ScatterPoint p in Points)
        {
            double px = x.Map(p.X.Mean);
            double py = y.Map(p.Y.Mean);
            SvgFrame.Line(markup, x.Map(p.X.Low), py, x.Map(p.X.High), py, "joint");
            SvgFrame.Line(markup, px, y.Map(p.Y.Low), px, y.Map(p.Y.High), "joint");
            markup.Open("circle", ("cx", Px.Of(px)), ("cy", Px.Of(py)), ("r", "5"), ("class", p.IsFront ? "dot" : "point"));
            markup.Element("title", $"{p.Number} {p.Name}").Close("circle");
        }

        // Numbers stand where none stands yet; points that share a place share one label.
        foreach (IGrouping<(string, string), ScatterPoint> same in Points.GroupBy(p => (Px.Of(x.Map(p.X.Mean)), Px.Of(y.Map(p.Y.Mean)))))
        {
            (double X, double Y) at = (x.Map(same.First().X.Mean), y.Map(same.First().Y.Mean));
            string text = same.Count() > 3 ? $"{same.First().Number}+{same.Count() - 1}" : string.Join(',', same.Select(p => p.Number));
            (double X, double Y)[] places = [.. Places.Select(o => (at.X + o.X, at.Y + o.Y))];
            (double X, double Y) place = places.FirstOrDefault(
                c => Array.TrueForAll(dots, d => Apart(d, c, 10.5, 11)) && taken.TrueForAll(t => Apart(t, c, 19, 14)), places[0]);
            taken.Add(place);
            SvgFrame.Text(markup, place.X, place.Y, text, "middle", "point-label");
        }
    }

    private static bool Apart((double X, double Y) a, (double X, double Y) b, double across, double along) =>
        Math.Abs(a.X - b.X) > across || Math.Abs(a.Y - b.Y) > along;
}
