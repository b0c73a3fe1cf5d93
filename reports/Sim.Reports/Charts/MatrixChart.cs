namespace Sim.Reports;

/// <summary>A bar of outcome shares for every pair of two levels; letters name the parts, so that colour is never alone.</summary>
internal sealed record MatrixChart
{
    private const double RowHeight = 26;
    private const double CellHeight = 20;

    // Names of columns that do not fit side by side lean by 40 degrees; their sine and cosine.
    private const string Lean = "40";
    private const double Sine = 0.643;
    private const double Cosine = 0.766;
    private const double MostHead = 170;

    /// <summary>
    /// Outcome, its letter, the class of its colour (red where a machine stays down, violet where it goes down, blue and green elsewhere) and
    /// its lines, which tell outcomes of one colour apart.
    /// </summary>
    public static readonly IReadOnlyList<(string Outcome, string Letter, string Css, int Lines)> Outcomes =
    [
        ("boot-loop", "B", "part-3", 0), ("quarantined", "Q", "part-3", 1), ("crash-once", "C", "part-2", 0), ("hang", "H", "part-2", 1),
        ("process-restart", "P", "part-0", 0), ("rejected", "R", "part-0", 1), ("degraded", "D", "part-1", 0), ("slowed", "S", "part-1", 1),
        ("none", "·", "cell", 0),
    ];

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Names of the columns; drawn where there are several, leaning where they are wide.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Rows with a list of outcomes for every column; null where the pair was not run.</summary>
    public required IReadOnlyList<(string Label, IReadOnlyList<IReadOnlyList<OutcomeCount>?> Cells)> Rows { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double labels = Math.Min(size.Width * (size.IsNarrow ? 0.4 : 0.34), Rows.Max(r => ChartSize.TextWidth(r.Label)) + 14);
        double cell = (size.Width - labels) / Columns.Count;
        IReadOnlyList<(double X, double Y)> places = LegendPlaces.Of(Outcomes.Select(Name), size);
        bool leans = Columns.Count > 1 && Columns.Any(c => ChartSize.TextWidth(c) > cell - 4);
        double heads = Columns.Count < 2 ? 18 : leans ? 30 + (Columns.Max(c => ChartSize.TextWidth(Head(c, 0))) * Sine) : 34;
        double top = places[^1].Y + heads;
        SvgFrame.Open(markup, Id, size, top + (Rows.Count * RowHeight), Title, Description);
        string own = Id + (size.IsNarrow ? "-n-" : "-w-");
        Hatching.Define(markup, own, 2);
        DrawLegend(markup, own, places);
        for (int c = 0; c < Columns.Count && Columns.Count > 1; c++)
        {
            DrawHead(markup, Columns[c], labels + ((c + 0.5) * cell), top - 8, leans);
        }

        for (int r = 0; r < Rows.Count; r++)
        {
            double y = top + (r * RowHeight);
            SvgFrame.Text(markup, labels - 8, y + 14.5, ChartSize.Fit(Rows[r].Label, labels - 10), "end", "label");
            for (int c = 0; c < Columns.Count; c++)
            {
                if (Rows[r].Cells[c] is { } outcomes)
                {
                    DrawCell(markup, own, outcomes, $"{Rows[r].Label}, {Columns[c]}: ", labels + (c * cell), y, cell - 3);
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

    // A leaning name ends at its column and begins above the names of the rows.
    private static void DrawHead(Markup markup, string name, double x, double y, bool leans)
    {
        if (leans)
        {
            string text = Head(name, x);
            markup.Element(
                "text", text, ("x", Px.Of(x)), ("y", Px.Of(y)), ("text-anchor", "end"), ("class", "tick"), ("transform", $"rotate({Lean} {Px.Of(x)} {Px.Of(y)})"));
        }
        else
        {
            SvgFrame.Text(markup, x, y, name, "middle", "tick");
        }
    }

    private static string Head(string name, double x) => ChartSize.Fit(name, x > 0 ? Math.Min(MostHead, x / Cosine) : MostHead);

    private static string Name((string Outcome, string Letter, string Css, int Lines) of) =>
        of.Outcome == "none" ? "none of these" : $"{of.Letter} {Names.Plain(of.Outcome)}";

    private static void DrawLegend(Markup markup, string own, IReadOnlyList<(double X, double Y)> places)
    {
        for (int i = 0; i < Outcomes.Count; i++)
        {
            (double x, double y) = places[i];
            SvgFrame.Rectangle(markup, x, y - 10, 12, 12, Outcomes[i].Css);
            Hatching.Draw(markup, own, Outcomes[i].Lines, (x, y - 10, 12, 12));
            SvgFrame.Text(markup, x + 18, y + 0.5, Name(Outcomes[i]), css: "legend");
        }
    }

    private static void DrawCell(Markup markup, string own, IReadOnlyList<OutcomeCount> outcomes, string name, double x, double y, double width)
    {
        markup.Open("g").Element("title", name + Words(outcomes));
        foreach ((string outcome, string letter, string css, int lines) in Outcomes)
        {
            double part = (outcomes.FirstOrDefault(o => o.Outcome == outcome)?.Share ?? 0) * width;
            SvgFrame.Rectangle(markup, x, y, part, CellHeight, css);
            Hatching.Draw(markup, own, lines, (x, y, part, CellHeight));
            if (part >= 13 && outcome != "none")
            {
                SvgFrame.Text(markup, x + (part / 2), y + 15, letter, "middle", "on-" + css);
            }

            x += part;
        }

        markup.Close("g");
    }
}
