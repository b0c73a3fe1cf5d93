namespace Sim.Reports;

/// <summary>Two shares a row, a ring for A and a filled square for B, joined by a line: what moved, and how
/// far.</summary>
internal sealed record PairChart : Figure
{
    private const double RowHeight = 28;

    /// <summary>Names with both shares, 0 to 1.</summary>
    public required IReadOnlyList<(string Label, double A, double B)> Rows { get; init; }

    internal override double Draw(Canvas canvas)
    {
        double labels = canvas.LabelRoom(Rows.Select(r => r.Label), 0.4);
        double[] ticks = Ticks.Covering(0, Rows.Max(r => Math.Max(r.A, r.B)), canvas.IsNarrow ? 3 : 6);
        LinearScale x = new(0, ticks[^1], labels, canvas.Width - 20);
        double top = 26 + canvas.Legend(labels - 2, 0, 16, ["A", "B"], (i, left, y) => Mark(canvas, i, left + 8, y));
        double bottom = top + (Rows.Count * RowHeight);
        foreach (double tick in ticks)
            canvas.Upright(x.Map(tick), top - 2, bottom, Numbers.Trimmed(tick * 100) + "%", top - 9, tick == 0);

        foreach ((int i, (string label, double a, double b)) in Rows.Index())
        {
            double y = top + ((i + 0.5) * RowHeight);
            canvas.Text(labels - 12, y + 4.5, ChartSize.Fit(label, labels - 12), "end", "label");
            canvas.Line(x.Map(a), y, x.Map(b), y, "joint");
            Mark(canvas, 1, x.Map(b), y);
            Mark(canvas, 0, x.Map(a), y);
        }

        return bottom + 4;
    }

    private static void Mark(Canvas canvas, int run, double x, double y)
    {
        if (run == 0)
            canvas.Circle(x, y, "7.5", "mark-a");
        else
            canvas.Rectangle(x - 4, y - 4, 8, 8, "mark-b");
    }
}
