namespace Sim.Reports;

/// <summary>Horizontal bars with their text beside them and, for shares, a line for the whole.</summary>
internal sealed record BarChart : Figure
{
    private const double RowHeight = 25;

    /// <summary>The bars, from top to bottom: name, length from zero, and what it says, in full and where there is
    /// little room.</summary>
    public required IReadOnlyList<(string Label, double Value, string Text, string ShortText)> Rows { get; init; }

    /// <summary>The share of all rows together, drawn as an upright line; null where the values do not compare with
    /// one.</summary>
    public double? Whole { get; init; }

    internal override double Draw(Canvas canvas)
    {
        double top = Whole is null ? 2 : 24;
        double bottom = top + (Rows.Count * RowHeight);
        double labels = canvas.LabelRoom(Rows.Select(r => r.Label), 0.4);
        string[] texts = [.. Rows.Select(r => canvas.IsNarrow ? r.ShortText : r.Text)];
        LinearScale x = new(0, Math.Max(Whole ?? 0, Rows.Max(r => r.Value)), labels,
            canvas.Width - (texts.Max(ChartSize.TextWidth) + 8));
        for (int i = 0; i < Rows.Count; i++)
            canvas.Rectangle(labels, top + (i * RowHeight) + 3, x.Map(Rows[i].Value, 1) - labels, RowHeight - 7, "bar");

        // Above the bars and below the texts, whose rims keep them readable where it crosses.
        canvas.Line(labels, top, labels, bottom, "axis");
        if (Whole is double share)
        {
            (double at, string note) = (x.Map(share), "all: " + Numbers.Percent(share));
            canvas.Line(at, top - 4, at, bottom, "whole");
            canvas.Text(at, top - 9, note, at + ChartSize.TextWidth(note) > canvas.Width ? "end" : "middle",
                "whole-label");
        }

        for (int i = 0; i < Rows.Count; i++)
        {
            double y = top + (i * RowHeight) + 15.5;
            canvas.Text(labels - 8, y, ChartSize.Fit(Rows[i].Label, labels - 8), "end", "label");
            canvas.Text(TextStart(Rows[i].Value, x) + 6, y, texts[i], css: "value");
        }

        return bottom + 4;
    }

    // A bar that ends just before the line of the whole would have its text crossed by it.
    private double TextStart(double value, LinearScale x) =>
        Whole is double whole && value > 0 && value < whole ? x.Map(whole) : x.Map(value, 1);
}
