namespace Sim.Reports;

/// <summary>A mean over time with the band from the smallest to the largest replication; one small picture an arm, two a line where there is room, all on equal axes.</summary>
internal sealed record CurveChart
{
    private const double PanelHeight = 96;
    private const double Gap = 30;
    private const double LineHeight = 15;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>A panel for each: its name and points in order of time.</summary>
    public required IReadOnlyList<(string Label, IReadOnlyList<CurvePoint> Points)> Panels { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        int across = size.IsNarrow || Panels.Count == 1 ? 1 : 2;
        double end = Panels.Max(p => p.Points[^1].T) / 3600;
        double[] ticks = Ticks.Covering(0, end, 8 / across / (size.IsNarrow ? 2 : 1));
        double[] shares = Ticks.Covering(0, Panels.Max(p => p.Points.Max(c => c.High)), 2);
        double left = shares.Max(t => ChartSize.TextWidth(Share(t))) + 10;
        double width = (size.Width - ((across - 1) * Gap)) / across;
        IReadOnlyList<string>[] names = [.. Panels.Select(p => LabelLines.Of(p.Label, width - left, 2))];
        double head = (names.Max(n => n.Count) - 1) * LineHeight;
        double height = PanelHeight + head;
        SvgFrame.Open(markup, Id, size, ((Panels.Count + across - 1) / across * height) + 26, Title, Description);
        for (int i = 0; i < Panels.Count; i++)
        {
            double from = i % across * (width + Gap);
            double top = (i / across * height) + 24 + head;
            LinearScale x = new(0, ticks[^1], from + left, from + width - 24);
            LinearScale y = new(0, shares[^1], top + PanelHeight - 34, top);
            for (int l = 0; l < names[i].Count; l++)
            {
                SvgFrame.Text(markup, from + left, top - 9 - ((names[i].Count - 1 - l) * LineHeight), names[i][l], css: "label");
            }

            foreach (double share in (double[])[0, shares[^1]])
            {
                SvgFrame.Line(markup, x.RangeFrom, y.Map(share), x.RangeTo, y.Map(share), share == 0 ? "axis" : "grid");
                SvgFrame.Text(markup, x.RangeFrom - 6, y.Map(share) + 4.5, Share(share), "end", "tick");
            }

            Draw(markup, Panels[i].Points, x, y);
            foreach (double tick in i + across < Panels.Count ? [] : ticks)
            {
                SvgFrame.Text(markup, x.Map(tick), top + PanelHeight - 14, Numbers.Trimmed(tick, 2) + Numbers.Thin + "h", "middle", "tick");
            }
        }

        markup.Close("svg");
    }

    private static void Draw(Markup markup, IReadOnlyList<CurvePoint> points, LinearScale x, LinearScale y)
    {
        string band = string.Join('L', points.Select(p => At(p.T, p.High, x, y)).Concat(points.Reverse().Select(p => At(p.T, p.Low, x, y))));
        markup.Empty("path", ("d", "M" + band + "Z"), ("class", "area"));
        markup.Empty("path", ("d", "M" + string.Join('L', points.Select(p => At(p.T, p.Mean, x, y)))), ("class", "line down"));
    }

    private static string At(double seconds, double share, LinearScale x, LinearScale y) => Px.Point(x.Map(seconds / 3600), y.Map(share));

    private static string Share(double share) => Numbers.Trimmed(share * 100, 4) + "%";
}
