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
        double top = canvas.Legend(labels - 2, 0, 16, ("A", (left, y) => Ring(canvas, left + 8, y)),
            ("B", (left, y) => Square(canvas, left + 8, y))) + 26;
        double bottom = top + (Rows.Count * RowHeight);
        foreach (double tick in ticks)
            canvas.Upright(x.Map(tick), top - 2, bottom, Numbers.Trimmed(tick * 100) + "%", top - 9, tick == 0);

        for (int i = 0; i < Rows.Count; i++)
        {
            (string label, double a, double b) = Rows[i];
            double y = top + ((i + 0.5) * RowHeight);
            canvas.Text(labels - 12, y + 4.5, ChartSize.Fit(label, labels - 12), "end", "label");
            canvas.Line(x.Map(a), y, x.Map(b), y, "joint");
            Square(canvas, x.Map(b), y);
            Ring(canvas, x.Map(a), y);
        }

        return bottom + 4;
    }

    private static void Square(Canvas canvas, double x, double y) => canvas.Rectangle(x - 4, y - 4, 8, 8, "mark-b");

    private static void Ring(Canvas canvas, double x, double y) => canvas.Circle(x, y, "7.5", "mark-a");
}
