namespace Sim.Reports;

/// <summary>A bar of outcome shares for every pair of two levels; letters name the parts, so that colour is never
/// alone.</summary>
internal sealed record MatrixChart : Figure
{
    private const double CellHeight = 20;
    private const double RowGap = 6;
    private const double GroupHead = 24;

    // Names of columns that do not fit side by side lean by 40 degrees: sine and cosine of that.
    private const double Sine = 0.643;
    private const double Cosine = 0.766;
    private const double MostHead = 170;

    // Outcomes by colour (red where a machine stays down, violet where it goes down, blue and green elsewhere) with the
    // lines that tell outcomes of one colour apart.
    private static readonly IReadOnlyList<(OutcomeTraits Of, string Word, string Css, int Lines)> Outcomes =
    [
        .. OutcomeTraits.All.GroupBy(row => row.Family).OrderBy(family => family.Key).SelectMany(
            family => family.Select((row, lines) => (row, row.Outcome.Word(), Colour(row.Family), lines))),
    ];

    /// <summary>Names of the columns; drawn where there are several, leaning where they are wide.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Rows with a list of outcomes for every column; null where the pair was not run.</summary>
    public required IReadOnlyList<(string Label, IReadOnlyList<IReadOnlyList<OutcomeCount>?> Cells)> Rows { get; init; }

    /// <summary>Names above so many rows each; empty where rows stand by themselves.</summary>
    public IReadOnlyList<(string Name, int Rows)> Groups { get; init; } = [];

    internal override double Draw(Canvas canvas)
    {
        double labels = canvas.LabelRoom(Rows.Select(r => r.Label), canvas.IsNarrow ? 0.4 : 0.34);
        double cell = (canvas.Width - labels) / Columns.Count;
        IReadOnlyList<string>[] names =
            [.. Rows.Select(r => ChartSize.Lines(r.Label, labels - 10, canvas.IsNarrow ? 3 : 2))];
        double row = Math.Max(CellHeight, names.Max(n => n.Count) * Canvas.LineHeight) + RowGap;
        bool leans = Columns.Count > 1 && Columns.Any(c => ChartSize.TextWidth(c) > cell - 4);
        double heads = Columns.Count < 2 ? 10
            : leans ? 22 + (Columns.Max(c => ChartSize.TextWidth(ChartSize.Fit(c, MostHead))) * Sine) : 26;
        canvas.Patterns(Outcomes.Max(o => o.Lines) + 1);
        double top = heads + canvas.Legend(0, -4, 12, Outcomes.Select(o => o.Of.Outcome == Outcome.None
            ? "none of these" : $"{o.Of.Letter} {Names.Plain(o.Word)}"), (i, x, y) => canvas.Named(
                Outcomes[i].Of.Meaning,
                () => canvas.Rectangle(x, y - 6, 12, 12, Outcomes[i].Css, Outcomes[i].Lines)));
        for (int c = 0; c < Columns.Count && Columns.Count > 1; c++)
            DrawHead(canvas, Columns[c], labels + ((c + 0.5) * cell), top - 8, leans);

        HashSet<int> starts = [];
        for (int g = 0, at = 0; g < Groups.Count; at += Groups[g++].Rows)
        {
            canvas.Text(labels - 8, top + (at * row) + (starts.Count * GroupHead) + 16, Groups[g].Name, "end",
                "strong");
            starts.Add(at);
        }

        for (int r = 0; r < Rows.Count; r++)
        {
            top += starts.Contains(r) ? GroupHead : 0;
            double y = top + (r * row) + ((row - RowGap - CellHeight) / 2);
            canvas.Lines(labels - 8, y + 14.5 - ((names[r].Count - 1) * Canvas.LineHeight / 2), names[r], "end",
                "label");
            for (int c = 0; c < Columns.Count; c++)
            {
                if (Rows[r].Cells[c] is { } outcomes)
                {
                    double x = labels + (c * cell);
                    canvas.Named($"{Rows[r].Label}, {Columns[c]}: {Words(outcomes)}", () =>
                        DrawCell(canvas, outcomes, x, y, cell - 3));
                }
            }
        }

        return top + (Rows.Count * row);
    }

    public static string Words(IReadOnlyList<OutcomeCount> outcomes)
    {
        string text = string.Join(", ", outcomes.Where(o => o.Count > 0).Select(o =>
            $"{Names.Plain(o.Outcome)} {Numbers.Percent(o.Share)}"));
        return text.Length > 0 ? text : "nothing exposed";
    }

    // A leaning name ends at its column and begins above the names of the rows.
    private static void DrawHead(Canvas canvas, string name, double x, double y, bool leans)
    {
        if (leans)
            canvas.Leaning(x, y, ChartSize.Fit(name, Math.Min(MostHead, x / Cosine)));
        else
            canvas.Text(x, y, name, "middle", "tick");
    }

    private static string Colour(OutcomeFamily family) => family switch
    {
        OutcomeFamily.StaysDown => "part-3",
        OutcomeFamily.GoesDown => "part-2",
        OutcomeFamily.Contained => "part-0",
        OutcomeFamily.Impaired => "part-1",
        _ => "part-4",
    };

    private static void DrawCell(Canvas canvas, IReadOnlyList<OutcomeCount> outcomes, double x, double y, double width)
    {
        foreach ((OutcomeTraits of, string word, string css, int lines) in Outcomes)
        {
            double part = (outcomes.FirstOrDefault(o => o.Outcome == word)?.Share ?? 0) * width;
            canvas.Rectangle(x, y, part, CellHeight, css, lines);
            if (part >= 13 && of.Outcome != Outcome.None)
                canvas.Text(x + (part / 2), y + 15, of.Letter.ToString(), "middle", "on-" + css);

            x += part;
        }
    }
}
