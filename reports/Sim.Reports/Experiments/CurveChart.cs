namespace Sim.Reports;

/// <summary>A mean over time with the band from the smallest to the largest replication; one small picture an arm, all on equal axes.</summary>
internal sealed record CurveChart
{
    private const double PanelHeight = 96;

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
        double end = Panels.Max(p => p.Points[^1].T) / 3600;
        double[] ticks = Ticks.Covering(0, end, size.IsNarrow ? 4 : 8);
        double[] shares = Ticks.Covering(0, Panels.Max(p => p.Points.Max(c => c.High)), 2);
        double left = shares.Max(t => ChartSize.TextWidth(Share(t))) + 10;
        LinearScale x = new(0, ticks[^1], left, size.Width - 24);
        SvgFrame.Open(markup, Id, size, (Panels.Count * PanelHeight) + 26, Title, Description);
        for (int i = 0; i < Panels.Count; i++)
        {
            double top = (i * PanelHeight) + 24;
            LinearScale y = new(0, shares[^1], top + PanelHeight - 34, top);
            SvgFrame.Text(markup, left, top - 9, ChartSize.Fit(Panels[i].Label, size.Width - left), css: "label");
            foreach (double share in (double[])[0, shares[^1]])
            {
                SvgFrame.Line(markup, left, y.Map(share), size.Width - 24, y.Map(share), share == 0 ? "axis" : "grid");
                SvgFrame.Text(markup, left - 6, y.Map(share) + 4.5, Share(share), "end", "tick");
            }

            Draw(markup, Panels[i].Points, x, y);
        }

        foreach (double tick in ticks)
        {
            SvgFrame.Text(markup, x.Map(tick), (Panels.Count * PanelHeight) + 18, Numbers.Trimmed(tick, 2) + Numbers.Thin + "h", "middle", "tick");
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
