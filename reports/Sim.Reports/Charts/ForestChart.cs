namespace Sim.Reports;

/// <summary>
/// Differences as points with intervals around a line at zero; a ring where it may be chance. Metrics stand side by side over one list of names,
/// or on a narrow screen below each other.
/// </summary>
internal sealed record ForestChart
{
    private const double LineHeight = 15;
    private const double Head = 58;
    private const double Foot = 14;
    private const double Gap = 26;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Names of the rows, from top to bottom.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>The metrics.</summary>
    public required IReadOnlyList<ForestPanel> Panels { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double labels = Math.Min(size.Width * (size.IsNarrow ? 0.48 : 0.28), Rows.Max(ChartSize.TextWidth) + 14);
        IReadOnlyList<string>[] names = [.. Rows.Select(r => LabelLines.Of(r, labels - 2, size.IsNarrow ? 3 : 2))];
        double row = (names.Max(n => n.Count) * LineHeight) + 8;
        double height = Head + (Rows.Count * row) + Foot + 8;
        int across = size.IsNarrow ? 1 : Panels.Count;
        double width = (size.Width - labels - 10 - ((across - 1) * Gap)) / across;
        SvgFrame.Open(markup, Id, size, height * (Panels.Count / across), Title, Description);
        for (int p = 0; p < Panels.Count; p++)
        {
            double left = labels + 10 + (p % across * (width + Gap));
            double top = (p / across * height) + Head;
            DrawPanel(markup, Panels[p], (left, width), (top, row), size.IsNarrow ? 2 : Math.Max(2, 7 - (2 * Panels.Count)));
            for (int i = 0; i < Rows.Count && (p == 0 || across == 1); i++)
            {
                double first = top + ((i + 0.5) * row) + 4.5 - ((names[i].Count - 1) * LineHeight / 2);
                for (int l = 0; l < names[i].Count; l++)
                {
                    SvgFrame.Text(markup, labels, first + (l * LineHeight), names[i][l], "end", "label");
                }
            }
        }

        markup.Close("svg");
    }

    private void DrawPanel(Markup markup, ForestPanel panel, (double Left, double Width) across, (double Top, double Row) down, int atMost)
    {
        (double left, double width) = across;
        (double top, double height) = down;
        (double Mean, double Low, double High, bool IsDecided)[] known = [.. panel.Rows.Where(r => r is not null).Select(r => r!.Value)];
        double[] ticks = Ticks.Covering(Math.Min(0, known.Min(r => r.Low)), Math.Max(0, known.Max(r => r.High)), atMost);
        double margin = Math.Min(width / 4, (ChartSize.TextWidth(panel.Tick(ticks[^1])) / 2) + 2);
        LinearScale x = new(ticks[0], ticks[^1], left + Math.Min(width / 4, (ChartSize.TextWidth(panel.Tick(ticks[0])) / 2) + 2), left + width - margin);
        IReadOnlyList<string> title = LabelLines.Of(panel.Title, width, 2);
        for (int i = 0; i < title.Count; i++)
        {
            SvgFrame.Text(markup, left, top - Head + 14 + (i * 15), title[i], css: "strong");
        }

        double bottom = top + (Rows.Count * height);
        SvgFrame.Text(markup, left + width, bottom + Foot, panel.Better, "end", "axis-name");
        foreach (double tick in ticks)
        {
            SvgFrame.Line(markup, x.Map(tick), top - 4, x.Map(tick), bottom, tick == 0 ? "axis" : "grid");
            SvgFrame.Text(markup, x.Map(tick), top - 11, panel.Tick(tick), "middle", "tick");
        }

        for (int i = 0; i < Rows.Count; i++)
        {
            if (panel.Rows[i] is { } row)
            {
                double y = top + ((i + 0.5) * height);
                SvgFrame.Line(markup, x.Map(row.Low), y, x.Map(row.High), y, "joint");
                markup.Empty("circle", ("cx", Px.Of(x.Map(row.Mean))), ("cy", Px.Of(y)), ("r", "5"), ("class", row.IsDecided ? "dot" : "point"));
            }
        }
    }
}
