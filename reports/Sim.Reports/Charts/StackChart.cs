namespace Sim.Reports;

/// <summary>Horizontal bars cut into parts of 100%, with a legend and the percentages written into the parts.</summary>
internal sealed record StackChart : Figure
{
    private const double RowHeight = 48;

    /// <summary>Names of the parts; the i-th has the class <c>part-i</c>.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The bars, from top to bottom; the shares of each add up to one.</summary>
    public required IReadOnlyList<PartRow> Rows { get; init; }

    internal override double Draw(Canvas canvas)
    {
        canvas.Patterns(Parts.Count);
        double y = 16 + canvas.Legend(0, -4, 12, Parts, (i, left, at) =>
            canvas.Rectangle(left, at - 6, 12, 12, $"part-{i}", i));
        foreach (PartRow row in Rows)
        {
            canvas.Text(0, y + 12, ChartSize.Fit(row.Label, canvas.Width * 0.5), css: "label strong");
            canvas.Text(canvas.Width, y + 12, row.Note, "end", "value");
            double x = 0;
            for (int i = 0; i < row.Shares.Count; i++)
            {
                double part = (row.Shares[i] ?? 0) * canvas.Width;
                canvas.Rectangle(x, y + 18, part - 1.5, 22, $"part-{i}", i);
                string text = Numbers.WholePercent(row.Shares[i] ?? 0);
                if (part > ChartSize.TextWidth(text) + 14)
                    canvas.Text(x + 6, y + 33.5, text, css: $"on-part-{i}");

                x += part;
            }

            y += RowHeight;
        }

        return y;
    }
}
