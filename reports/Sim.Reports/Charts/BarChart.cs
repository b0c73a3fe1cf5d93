namespace Sim.Reports;

/// <summary>Horizontal bars with their text beside them and, for shares, a line for the whole.</summary>
internal sealed record BarChart
{
    private const double RowHeight = 25;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>The bars, from top to bottom.</summary>
    public required IReadOnlyList<BarRow> Rows { get; init; }

    /// <summary>The share of all rows together, drawn as an upright line; null where the values do not compare with one.</summary>
    public double? Whole { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double top = Whole is null ? 2 : 24;
        double height = top + (Rows.Count * RowHeight) + 4;
        double labels = Math.Min(size.Width * 0.4, Rows.Max(r => ChartSize.TextWidth(r.Label)) + 10);
        double texts = Rows.Max(r => ChartSize.TextWidth(TextOf(r, size))) + 8;
        LinearScale x = new(0, Math.Max(Whole ?? 0, Rows.Max(r => r.Value)), labels, size.Width - texts);

        SvgFrame.Open(markup, Id, size, height, Title, Description);
        for (int i = 0; i < Rows.Count; i++)
        {
            SvgFrame.Rectangle(markup, labels, top + (i * RowHeight) + 3, Width(Rows[i], x, labels), RowHeight - 7, "bar");
        }

        // Above the bars and below the texts, whose rims keep them readable where it crosses.
        SvgFrame.Line(markup, labels, top, labels, height - 4, "axis");
        DrawWhole(markup, size, x, top, height - 4);
        for (int i = 0; i < Rows.Count; i++)
        {
            double y = top + (i * RowHeight) + 15.5;
            SvgFrame.Text(markup, labels - 8, y, ChartSize.Fit(Rows[i].Label, labels - 8), "end", "label");
            SvgFrame.Text(markup, TextClear(Rows[i], x, labels + Width(Rows[i], x, labels)) + 6, y, TextOf(Rows[i], size), css: "value");
        }

        markup.Close("svg");
    }

    private static double Width(BarRow row, LinearScale x, double labels) => Math.Max(row.Value > 0 ? 1 : 0, x.Map(row.Value) - labels);

    private static string TextOf(BarRow row, ChartSize size) => size.IsNarrow ? row.ShortText : row.Text;

    private void DrawWhole(Markup markup, ChartSize size, LinearScale x, double top, double bottom)
    {
        if (Whole is double share)
        {
            double whole = x.Map(share);
            SvgFrame.Line(markup, whole, top - 4, whole, bottom, "whole");
            string note = "all: " + Numbers.Percent(share);
            bool leftward = whole + ChartSize.TextWidth(note) > size.Width;
            SvgFrame.Text(markup, whole, top - 9, note, leftward ? "end" : "middle", "whole-label");
        }
    }

    // A bar that ends just before the line of the whole would have its text crossed by it.
    private double TextClear(BarRow row, LinearScale x, double end) =>
        Whole is double whole && row.Value > 0 && end < x.Map(whole) ? x.Map(whole) : end;
}
