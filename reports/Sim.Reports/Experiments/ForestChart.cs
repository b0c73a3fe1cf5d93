namespace Sim.Reports;

/// <summary>Differences as points with intervals around a line at zero; a ring where the interval holds zero.</summary>
internal sealed record ForestChart
{
    private const double RowHeight = 24;
    private const double Top = 28;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>The rows, from top to bottom.</summary>
    public required IReadOnlyList<(string Label, double Mean, double Low, double High, bool IsDecided)> Rows { get; init; }

    /// <summary>Writes a tick.</summary>
    public required Func<double, string> Tick { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double labels = Math.Min(size.Width * 0.42, Rows.Max(r => ChartSize.TextWidth(r.Label)) + 14);
        double[] ticks = Ticks.Covering(
            Math.Min(0, Rows.Min(r => r.Low)), Math.Max(0, Rows.Max(r => r.High)), size.IsNarrow ? 2 : 6);
        LinearScale x = new(ticks[0], ticks[^1], labels + 10, size.Width - 30);
        double bottom = Top + (Rows.Count * RowHeight);
        SvgFrame.Open(markup, Id, size, bottom + 4, Title, Description);
        for (int i = 0; i < ticks.Length; i++)
        {
            double at = x.Map(ticks[i]);
            SvgFrame.Line(markup, at, Top - 2, at, bottom, ticks[i] == 0 ? "axis" : "grid");
            SvgFrame.Text(markup, at, Top - 9, Tick(ticks[i]), "middle", "tick");
        }

        for (int i = 0; i < Rows.Count; i++)
        {
            double y = Top + ((i + 0.5) * RowHeight);
            SvgFrame.Text(markup, labels - 4, y + 4.5, ChartSize.Fit(Rows[i].Label, labels - 4), "end", "label");
            SvgFrame.Line(markup, x.Map(Rows[i].Low), y, x.Map(Rows[i].High), y, "joint");
            markup.Empty(
                "circle", ("cx", Px.Of(x.Map(Rows[i].Mean))), ("cy", Px.Of(y)), ("r", "5"),
                ("class", Rows[i].IsDecided ? "dot" : "point"));
        }

        markup.Close("svg");
    }
}
