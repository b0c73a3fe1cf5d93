namespace Sim.Reports;

/// <summary>A bar of outcome shares for every pair of two levels; letters name the parts, so that colour is never alone.</summary>
internal sealed record MatrixChart
{
    private const double RowHeight = 26;
    private const double CellHeight = 20;

    /// <summary>Outcome, its letter and the class of its colour: red where a machine stays down, violet where it goes down, blue and green elsewhere.</summary>
    public static readonly IReadOnlyList<(string Outcome, string Letter, string Css)> Outcomes =
    [
        ("boot-loop", "B", "part-3"), ("crash-once", "C", "part-2"), ("hang", "H", "part-2"), ("process-restart", "P", "part-0"),
        ("degraded", "D", "part-1"), ("slowed", "S", "part-1"), ("quarantined", "Q", "part-1"), ("rejected", "R", "part-0"), ("none", "·", "cell"),
    ];

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Names of the columns; drawn as numbers, listed by the caller.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Rows with a list of outcomes for every column; null where the pair was not run.</summary>
    public required IReadOnlyList<(string Label, IReadOnlyList<IReadOnlyList<OutcomeCount>?> Cells)> Rows { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double labels = Math.Min(size.Width * 0.34, Rows.Max(r => ChartSize.TextWidth(r.Label)) + 14);
        double cell = (size.Width - labels) / Columns.Count;
        SvgFrame.Open(markup, Id, size, 26 + (Rows.Count * RowHeight), Title, Description);
        for (int c = 0; c < Columns.Count; c++)
        {
            SvgFrame.Text(markup, labels + ((c + 0.5) * cell), 16, (c + 1).ToString(CultureInfo.InvariantCulture), "middle", "tick");
        }

        for (int r = 0; r < Rows.Count; r++)
        {
            double y = 26 + (r * RowHeight);
            SvgFrame.Text(markup, labels - 8, y + 14.5, ChartSize.Fit(Rows[r].Label, labels - 10), "end", "label");
            for (int c = 0; c < Columns.Count; c++)
            {
                if (Rows[r].Cells[c] is { } outcomes)
                {
                    DrawCell(markup, outcomes, $"{Rows[r].Label}, {Columns[c]}: ", labels + (c * cell), y, cell - 3);
                }
            }
        }

        markup.Close("svg");
    }

    /// <summary>Outcomes that were seen, in words.</summary>
    public static string Words(IReadOnlyList<OutcomeCount> outcomes)
    {
        string text = string.Join(", ", outcomes.Where(o => o.Count > 0).Select(o => $"{Names.Plain(o.Outcome)} {Numbers.Percent(o.Share)}"));
        return text.Length > 0 ? text : "nothing exposed";
    }

    private static void DrawCell(Markup markup, IReadOnlyList<OutcomeCount> outcomes, string name, double x, double y, double width)
    {
        markup.Open("g").Element("title", name + Words(outcomes));
        foreach ((string outcome, string letter, string css) in Outcomes)
        {
            double part = (outcomes.FirstOrDefault(o => o.Outcome == outcome)?.Share ?? 0) * width;
            SvgFrame.Rectangle(markup, x, y, part, CellHeight, css);
            if (part >= 13 && outcome != "none")
            {
                SvgFrame.Text(markup, x + (part / 2), y + 15, letter, "middle", "on-" + css);
            }

            x += part;
        }

        markup.Close("g");
    }
}
