namespace Sim.Reports;

/// <summary>A grid of shares, each cell filled from below and with its percentage written in it.</summary>
internal sealed record GridChart
{
    private const double CellHeight = 30;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Names of the columns.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The rows, from top to bottom.</summary>
    public required IReadOnlyList<GridRow> Rows { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        // Narrow: the name stands above its cells; wide: beside them.
        double labels = size.IsNarrow ? 0 : Math.Min(400, Rows.Max(r => ChartSize.TextWidth(r.Label + r.Note)) + 40);
        double above = size.IsNarrow ? 20 : 0;
        double rowHeight = CellHeight + above + 4;
        double cell = (size.Width - labels) / Columns.Count;
        SvgFrame.Open(markup, Id, size, 22 + (Rows.Count * rowHeight), Title, Description);
        for (int i = 0; i < Columns.Count; i++)
        {
            SvgFrame.Text(markup, labels + ((i + 0.5) * cell), 12, Columns[i], "middle", "tick");
        }

        double y = 22;
        foreach (GridRow row in Rows)
        {
            DrawNames(markup, row, y, labels, size);
            for (int i = 0; i < row.Shares.Count; i++)
            {
                DrawCell(markup, row.Shares[i], labels + (i * cell), y + above, cell - 2);
            }

            y += rowHeight;
        }

        markup.Close("svg");
    }

    private static void DrawNames(Markup markup, GridRow row, double y, double labels, ChartSize size)
    {
        double room = (size.IsNarrow ? size.Width : labels) - ChartSize.TextWidth(row.Note) - 34;
        double line = size.IsNarrow ? y + 14 : y + 19.5;
        SvgFrame.Text(markup, 0, line, ChartSize.Fit(row.Label, room), css: "label strong");
        SvgFrame.Text(markup, (size.IsNarrow ? size.Width : labels) - 10, line, row.Note, "end", "value");
    }

    private static void DrawCell(Markup markup, double? share, double x, double y, double width)
    {
        SvgFrame.Rectangle(markup, x, y, width, CellHeight, "cell");
        if (share is not double value)
        {
            SvgFrame.Text(markup, x + (width / 2), y + 19.5, "–", "middle", "tick");
            return;
        }

        double filled = Math.Clamp(value, 0, 1) * width;
        SvgFrame.Rectangle(markup, x, y, filled, CellHeight, "cell-filled");
        SvgFrame.Text(markup, x + (width / 2), y + 19.5, Numbers.WholePercent(value), "middle", "cell-text");
    }
}
