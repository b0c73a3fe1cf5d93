namespace Sim.Reports;

/// <summary>Two shares a row, a ring for A and a filled square for B, joined by a line: what moved, and how far.</summary>
internal sealed record PairChart
{
    private const double RowHeight = 28;
    private const double Top = 46;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Names with both shares, 0 to 1.</summary>
    public required IReadOnlyList<(string Label, double A, double B)> Rows { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double labels = Math.Min(size.Width * 0.4, Rows.Max(r => ChartSize.TextWidth(r.Label)) + 14);
        double[] ticks = Ticks.Covering(0, Rows.Max(r => Math.Max(r.A, r.B)), size.IsNarrow ? 3 : 6);
        LinearScale x = new(0, ticks[^1], labels, size.Width - 20);
        double bottom = Top + (Rows.Count * RowHeight);
        SvgFrame.Open(markup, Id, size, bottom + 4, Title, Description);
        DrawLegend(markup, labels);
        foreach (double tick in ticks)
        {
            SvgFrame.Line(markup, x.Map(tick), Top - 2, x.Map(tick), bottom, tick == 0 ? "axis" : "grid");
            SvgFrame.Text(markup, x.Map(tick), Top - 9, Numbers.Trimmed(tick * 100) + "%", "middle", "tick");
        }

        for (int i = 0; i < Rows.Count; i++)
        {
            (string label, double a, double b) = Rows[i];
            double y = Top + ((i + 0.5) * RowHeight);
            SvgFrame.Text(markup, labels - 12, y + 4.5, ChartSize.Fit(label, labels - 12), "end", "label");
            SvgFrame.Line(markup, x.Map(a), y, x.Map(b), y, "joint");
            DrawMarks(markup, x.Map(a), x.Map(b), y);
        }

        markup.Close("svg");
    }

    private static void DrawLegend(Markup markup, double left)
    {
        DrawMarks(markup, left + 6, left + 46, 12);
        SvgFrame.Text(markup, left + 17, 16.5, "A", css: "legend");
        SvgFrame.Text(markup, left + 57, 16.5, "B", css: "legend");
    }

    private static void DrawMarks(Markup markup, double a, double b, double y)
    {
        SvgFrame.Rectangle(markup, b - 4, y - 4, 8, 8, "mark-b");
        markup.Empty("circle", ("cx", Px.Of(a)), ("cy", Px.Of(y)), ("r", "7.5"), ("class", "mark-a"));
    }
}
