namespace Sim.Reports;

/// <summary>Horizontal bars of shares with their text beside them, and a line for the whole.</summary>
internal sealed record BarChart
{
    private const double RowHeight = 26;
    private const double Top = 24;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>The bars, from top to bottom.</summary>
    public required IReadOnlyList<BarRow> Rows { get; init; }

    /// <summary>The share of all rows together, drawn as an upright line.</summary>
    public required double Whole { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double height = Top + (Rows.Count * RowHeight) + 4;
        double labels = Math.Min(size.Width * 0.34, Rows.Max(r => ChartSize.TextWidth(r.Label)) + 10);
        double texts = Rows.Max(r => ChartSize.TextWidth(TextOf(r, size))) + 8;
        LinearScale x = new(0, Math.Max(Whole, Rows.Max(r => r.Share)), labels, size.Width - texts);

        SvgFrame.Open(markup, Id, size, height, Title, Description);
        double whole = x.Map(Whole);
        double y = Top;
        foreach (BarRow row in Rows)
        {
            SvgFrame.Text(markup, labels - 8, y + 15.5, ChartSize.Fit(row.Label, labels - 8), "end", "label");
            double width = Math.Max(row.Share > 0 ? 1 : 0, x.Map(row.Share) - labels);
            SvgFrame.Rectangle(markup, labels, y + 3, width, RowHeight - 8, "bar");
            SvgFrame.Text(markup, Math.Max(labels + width, TextClear(row, whole, labels + width)) + 6, y + 15.5,
                TextOf(row, size), css: "value");
            y += RowHeight;
        }

        SvgFrame.Line(markup, labels, Top, labels, height - 4, "axis");
        SvgFrame.Line(markup, whole, Top - 4, whole, height - 4, "whole");
        string note = "all: " + Numbers.Percent(Whole);
        bool leftward = whole + ChartSize.TextWidth(note) > size.Width;
        SvgFrame.Text(markup, whole, Top - 9, note, leftward ? "end" : "middle", "whole-label");
        markup.Close("svg");
    }

    private static string TextOf(BarRow row, ChartSize size) => size.IsNarrow ? row.ShortText : row.Text;

    // A bar that ends just before the line of the whole would have its text crossed by it.
    private static double TextClear(BarRow row, double whole, double end) => row.Share > 0 && end < whole ? whole : end;
}
