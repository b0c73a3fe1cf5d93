namespace Sim.Reports;

/// <summary>A grid of shares, each cell filled from the left and with its percentage written in it.</summary>
internal sealed record GridChart : Figure
{
    private const double CellHeight = 30;

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<PartRow> Rows { get; init; }

    internal override double Draw(Canvas canvas)
    {
        // Narrow: the name stands above its cells; wide: beside them.
        double labels = canvas.IsNarrow ? 0 : Math.Min(400, Rows.Max(r => ChartSize.TextWidth(r.Label + r.Note)) + 40);
        double above = canvas.IsNarrow ? 20 : 0;
        double right = canvas.IsNarrow ? canvas.Width : labels;
        double cell = (canvas.Width - labels) / Columns.Count;
        for (int i = 0; i < Columns.Count; i++)
            canvas.Text(labels + ((i + 0.5) * cell), 12, Columns[i], "middle", "tick");

        double y = 22;
        foreach (PartRow row in Rows)
        {
            double line = y + (canvas.IsNarrow ? 14 : 19.5);
            canvas.Text(0, line, ChartSize.Fit(row.Label, right - ChartSize.TextWidth(row.Note) - 34),
                css: "label strong");
            canvas.Text(right - 10, line, row.Note, "end", "value");
            for (int i = 0; i < row.Shares.Count; i++)
                DrawCell(canvas, row.Shares[i], labels + (i * cell), y + above, cell - 2);

            y += CellHeight + above + 4;
        }

        return y;
    }

    private static void DrawCell(Canvas canvas, double? share, double x, double y, double width)
    {
        canvas.Rectangle(x, y, width, CellHeight, "cell");
        canvas.Rectangle(x, y, Math.Clamp(share ?? 0, 0, 1) * width, CellHeight, "cell-filled");
        string text = share is double value ? Numbers.WholePercent(value) : "–";
        canvas.Text(x + (width / 2), y + 19.5, text, "middle", share is null ? "tick" : "cell-text");
    }
}
