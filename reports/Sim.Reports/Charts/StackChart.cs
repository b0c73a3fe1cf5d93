namespace Sim.Reports;

/// <summary>Horizontal bars cut into parts of 100%, with a legend and the percentages written into the parts.</summary>
internal sealed record StackChart
{
    private const double RowHeight = 48;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Names of the parts; the i-th has the class <c>part-i</c>.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The bars, from top to bottom.</summary>
    public required IReadOnlyList<StackRow> Rows { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        IReadOnlyList<(double X, double Y)> places = LegendPlaces.Of(Parts, size);
        double top = places[^1].Y + 20;
        SvgFrame.Open(markup, Id, size, top + (Rows.Count * RowHeight), Title, Description);
        string own = Id + (size.IsNarrow ? "-n-" : "-w-");
        Hatching.Define(markup, own, Parts.Count);
        for (int i = 0; i < Parts.Count; i++)
        {
            SvgFrame.Rectangle(markup, places[i].X, places[i].Y - 10, 12, 12, Part(i));
            Hatching.Draw(markup, own, i, (places[i].X, places[i].Y - 10, 12, 12));
            SvgFrame.Text(markup, places[i].X + 18, places[i].Y + 0.5, Parts[i], css: "legend");
        }

        double y = top;
        foreach (StackRow row in Rows)
        {
            SvgFrame.Text(markup, 0, y + 12, ChartSize.Fit(row.Label, size.Width * 0.5), css: "label strong");
            SvgFrame.Text(markup, size.Width, y + 12, row.Note, "end", "value");
            DrawBar(markup, own, row, y + 18, size.Width);
            y += RowHeight;
        }

        markup.Close("svg");
    }

    private static void DrawBar(Markup markup, string own, StackRow row, double y, double width)
    {
        double x = 0;
        for (int i = 0; i < row.Shares.Count; i++)
        {
            double part = row.Shares[i] * width;
            SvgFrame.Rectangle(markup, x, y, Math.Max(0, part - 1.5), 22, Part(i));
            Hatching.Draw(markup, own, i, (x, y, Math.Max(0, part - 1.5), 22));
            string text = Numbers.WholePercent(row.Shares[i]);
            if (part > ChartSize.TextWidth(text) + 14)
            {
                SvgFrame.Text(markup, x + 6, y + 15.5, text, css: "on-" + Part(i));
            }

            x += part;
        }
    }

    private static string Part(int i) => "part-" + i.ToString(CultureInfo.InvariantCulture);
}
