namespace Sim.Reports;

/// <summary>
/// Differences as points with intervals around a line at zero; a ring where it may be chance. Metrics stand side by
/// side over one list of names, or on a narrow screen below each other.
/// </summary>
internal sealed record ForestChart : Figure
{
    private const double TickRoom = 31;
    private const double Foot = 14;
    private const double Below = 26;
    private const double Gap = 26;
    private const double GroupHead = 24;

    public required IReadOnlyList<string> Rows { get; init; }

    public required IReadOnlyList<ForestPanel> Panels { get; init; }

    /// <summary>Names above so many rows each; empty where rows stand by themselves.</summary>
    public IReadOnlyList<(string Name, int Rows)> Groups { get; init; } = [];

    internal override double Draw(Canvas canvas)
    {
        double labels = canvas.LabelRoom(Rows, canvas.IsNarrow ? 0.48 : 0.28);
        IReadOnlyList<string>[] names = [.. Rows.Select(r => ChartSize.Lines(r, labels - 2, canvas.IsNarrow ? 4 : 3))];
        double row = (names.Max(n => n.Count) * Canvas.LineHeight) + 8;
        int across = canvas.IsNarrow ? 1 : Panels.Count;
        double width = (canvas.Width - labels - 10 - ((across - 1) * Gap)) / across;
        double head = 14 + ((Panels.Max(p => TitleOf(p, width).Count) - 1) * Canvas.LineHeight) + TickRoom;
        double height = head + Down(Rows.Count, row) + Foot + Below;
        for (int p = 0; p < Panels.Count; p++)
        {
            double left = labels + 10 + (p % across * (width + Gap));
            double top = (p / across * height) + head;
            DrawPanel(canvas, Panels[p], left, width, top, row);
            for (int i = 0; i < Rows.Count && (p == 0 || across == 1); i++)
            {
                double first = top + Down(i, row) + (row / 2) + 4.5
                    - ((names[i].Count - 1) * Canvas.LineHeight / 2);
                canvas.Lines(labels, first, names[i], "end", "label");
            }

            for (int g = 0, at = 0; g < Groups.Count && (p == 0 || across == 1); at += Groups[g++].Rows)
                canvas.Text(labels, top + Down(at, row) - 5, Groups[g].Name, "end", "strong");
        }

        return (height * (Panels.Count / across)) - Below + 8;
    }

    // From the first line down to the top of a row, with the names of the groups above it.
    private double Down(int row, double height)
    {
        int heads = 0;
        for (int g = 0, at = 0; g < Groups.Count; at += Groups[g++].Rows)
            heads += at <= row && row - at >= 0 ? 1 : 0;

        return (row * height) + (heads * GroupHead);
    }

    // Bold letters are a tenth wider.
    private static IReadOnlyList<string> TitleOf(ForestPanel panel, double width) =>
        ChartSize.Lines(panel.Title, width / 1.1, 2);

    private void DrawPanel(Canvas canvas, ForestPanel panel, double left, double width, double top, double height)
    {
        (double Mean, double Low, double High, bool IsDecided)[] known =
            [.. panel.Rows.OfType<(double, double, double, bool)>()];
        double[] ticks = Ticks.Covering(Math.Min(0, known.Min(r => r.Low)), Math.Max(0, known.Max(r => r.High)),
            canvas.IsNarrow ? 2 : Math.Max(2, 7 - (2 * Panels.Count)));
        LinearScale x = new(ticks[0], ticks[^1], left + Margin(ticks[0]), left + width - Margin(ticks[^1]));
        IReadOnlyList<string> title = TitleOf(panel, width);
        canvas.Lines(left, top - TickRoom - ((title.Count - 1) * Canvas.LineHeight), title, css: "strong");
        double bottom = top + Down(Rows.Count, height);
        canvas.Text(left + width, bottom + Foot, panel.Better, "end", "axis-name");
        foreach (double tick in ticks)
            canvas.Upright(x.Map(tick), top - 4, bottom, panel.Tick(tick), top - 11, tick == 0);

        for (int i = 0; i < Rows.Count; i++)
        {
            if (panel.Rows[i] is { } row)
            {
                double y = top + Down(i, height) + (height / 2);
                canvas.Line(x.Map(row.Low), y, x.Map(row.High), y, "joint");
                canvas.Circle(x.Map(row.Mean), y, "5", row.IsDecided ? "dot" : "point");
            }
        }

        double Margin(double tick) => Math.Min(width / 4, (ChartSize.TextWidth(panel.Tick(tick)) / 2) + 2);
    }
}
