namespace Sim.Reports;

/// <summary>Two bars a number for its total and its first-order index, each with a line for its interval.</summary>
internal sealed record IndexChart : Figure
{
    private const double RowHeight = 38;
    private const double BarHeight = 12;
    private const double Top = 24;

    /// <summary>The indices, from top to bottom.</summary>
    public required IReadOnlyList<SensitivityIndex> Rows { get; init; }

    internal override double Draw(Canvas canvas)
    {
        double labels = canvas.LabelRoom(Rows.Select(r => SensitivityWords.Name(r.Path)), canvas.IsNarrow ? 0.5 : 0.42);
        double[] ticks = Ticks.Covering(
            Math.Min(0, Rows.Min(r => Math.Min(r.FirstLow, r.TotalLow))),
                Rows.Max(r => Math.Max(r.TotalHigh, r.FirstHigh)),
            canvas.IsNarrow ? 3 : 6);
        LinearScale x = new(ticks[0], ticks[^1], labels + 12, canvas.Width - 24);
        double bottom = Top + (Rows.Count * RowHeight);
        foreach (double tick in ticks)
            canvas.Upright(x.Map(tick), Top - 4, bottom, Numbers.Trimmed(tick * 100, 0) + "%", Top - 10, tick == 0);

        for (int i = 0; i < Rows.Count; i++)
        {
            SensitivityIndex row = Rows[i];
            double y = Top + (i * RowHeight) + 6;
            canvas.Text(labels, y + BarHeight + 4, ChartSize.Fit(SensitivityWords.Name(row.Path), labels - 2), "end",
                "label");
            Bar(canvas, x, y, row.Total, row.TotalLow, row.TotalHigh, "bar");
            Bar(canvas, x, y + BarHeight + 2, row.First, row.FirstLow, row.FirstHigh, "bar second");
        }

        return bottom + 4;
    }

    private static void Bar(Canvas canvas, LinearScale x, double y, double value, double low, double high, string css)
    {
        (double from, double to) = (x.Map(Math.Min(0, value)), x.Map(Math.Max(0, value)));
        canvas.Rectangle(from, y, to - from, BarHeight, css);
        canvas.Line(x.Map(low), y + (BarHeight / 2), x.Map(high), y + (BarHeight / 2), "joint");
    }
}
