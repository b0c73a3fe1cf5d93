namespace Sim.Reports;

/// <summary>
/// A mean over time with the band from the smallest to the largest replication; one small picture an arm, two a line
/// where there is room, all on equal axes.
/// </summary>
internal sealed record CurveChart : Figure
{
    private const double PanelHeight = 96;
    private const double Gap = 30;

    public required IReadOnlyList<(string Label, IReadOnlyList<CurvePoint> Points)> Panels { get; init; }

    internal override double Draw(Canvas canvas)
    {
        int across = canvas.IsNarrow || Panels.Count == 1 ? 1 : 2;
        double[] ticks = Ticks.Covering(0, Panels.Max(p => p.Points[^1].T) / 3600,
            8 / across / (canvas.IsNarrow ? 2 : 1));
        double[] shares = Ticks.Covering(0, Panels.Max(p => p.Points.Max(c => c.High)), 2);
        double left = shares.Max(t => ChartSize.TextWidth(Numbers.ExactPercent(t))) + 10;
        double width = (canvas.Width - ((across - 1) * Gap)) / across;
        IReadOnlyList<string>[] names = [.. Panels.Select(p => ChartSize.Lines(p.Label, width - left, 2))];
        double head = (names.Max(n => n.Count) - 1) * Canvas.LineHeight;
        double height = PanelHeight + head;
        foreach ((int i, (_, IReadOnlyList<CurvePoint> points)) in Panels.Index())
        {
            double from = i % across * (width + Gap);
            double top = (i / across * height) + 24 + head;
            LinearScale x = new(0, ticks[^1], from + left, from + width - 24);
            LinearScale y = new(0, shares[^1], top + PanelHeight - 34, top);
            canvas.Lines(from + left, top - 9 - ((names[i].Count - 1) * Canvas.LineHeight), names[i], css: "label");
            canvas.Level(y.RangeFrom, x.RangeFrom, x.RangeTo, Numbers.ExactPercent(0), isAxis: true);
            canvas.Level(y.RangeTo, x.RangeFrom, x.RangeTo, Numbers.ExactPercent(shares[^1]), isAxis: false);
            IEnumerable<Point> low = points.Reverse().Select(p => At(p.T, p.Low));
            canvas.Path(PathData.Through(points.Select(p => At(p.T, p.High)).Concat(low)) + "Z", "area");
            canvas.Path(PathData.Through(points.Select(p => At(p.T, p.Mean))), "line down");
            foreach (double tick in i + across < Panels.Count ? [] : ticks)
            {
                canvas.Text(x.Map(tick), top + PanelHeight - 14, Numbers.Trimmed(tick, 2) + Numbers.NoBreak + "h",
                    "middle", "tick");
            }

            Point At(double seconds, double share) => (x.Map(seconds / 3600), y.Map(share));
        }

        return ((Panels.Count + across - 1) / across * height) + 26;
    }
}
