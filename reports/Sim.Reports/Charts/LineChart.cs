namespace Sim.Reports;

/// <summary>Lines over time with a shaded span, milestones and published points.</summary>
internal sealed record LineChart
{
    private const double NoteHeight = 18;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Start and end of the time axis.</summary>
    public required (double From, double To) X { get; init; }

    /// <summary>Marks of the time axis, by the most labels that fit.</summary>
    public required Func<int, IReadOnlyList<AxisTick>> XTicks { get; init; }

    /// <summary>Least range of the value axis; it grows to round numbers.</summary>
    public required (double From, double To) Y { get; init; }

    /// <summary>Text of a value on its axis.</summary>
    public required Func<double, string> YText { get; init; }

    /// <summary>What the value axis counts.</summary>
    public required string YName { get; init; }

    /// <summary>The lines, in the order of the legend.</summary>
    public required IReadOnlyList<ChartLine> Lines { get; init; }

    /// <summary>The shaded span and its name, or null.</summary>
    public (double From, double To, string Label)? Span { get; init; }

    /// <summary>Milestones: upright dashed lines with a name on top.</summary>
    public IReadOnlyList<ChartMark> Milestones { get; init; } = [];

    /// <summary>Published points: rings with a number.</summary>
    public IReadOnlyList<ChartMark> Points { get; init; } = [];

    /// <summary>Dots with a text to the right, such as the lowest value.</summary>
    public IReadOnlyList<ChartMark> Callouts { get; init; } = [];

    /// <summary>What a pointer over the chart reads, in order of x; at most a hundred or so.</summary>
    public IReadOnlyList<ChartMark> Readouts { get; init; } = [];

    /// <summary>What a caption says of the value axis, with a blank before it; empty where every drawing starts at zero.</summary>
    public string AxisNote => YTicks(isNarrow: false)[0] > 0 || YTicks(isNarrow: true)[0] > 0 ? " The axis does not start at zero." : string.Empty;

    private bool HasRings => Points.Any(p => p.X >= X.From && p.X <= X.To);

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double[] yTicks = YTicks(size.IsNarrow);
        double left = yTicks.Max(t => ChartSize.TextWidth(YText(t))) + 10;
        LinearScale x = new(X.From, X.To, left, size.Width - 12);
        IReadOnlyList<ChartNote> notes = ChartNote.Place(Span, Milestones, x, size.Width);
        double noteTop = ChartLegend.IsNeeded(Lines, HasRings) ? 58 : 40;
        double top = noteTop - 4 + (notes.Count == 0 ? 0 : (notes.Max(n => n.Row) + 1) * NoteHeight) - 6;
        double height = top + (size.IsNarrow ? 230 : 330);
        double bottom = height - 26;
        LinearScale y = new(yTicks[0], yTicks[^1], bottom, top);

        SvgFrame.Open(markup, Id, size, height, Title, Description);
        DrawSpan(markup, x, y);
        DrawYAxis(markup, yTicks, x, y);
        DrawXAxis(markup, size, x, y);
        foreach (ChartLine line in Lines)
        {
            if (line.Filled)
            {
                markup.Empty("path", ("d", PathData.Area(line.Points, x, y)), ("class", "area " + line.Css));
            }

            markup.Empty("path", ("d", PathData.Line(line.Points, x, y)), ("class", "line " + line.Css));
        }

        DrawNotes(markup, notes, noteTop, y);
        DrawPoints(markup, x, y);
        DrawCallouts(markup, x, y);
        ChartLegend.Draw(markup, Lines, HasRings, left, size);
        WriteReadouts(markup, size, x, y);
        markup.Close("svg");
    }

    private double[] YTicks(bool isNarrow) => Ticks.Covering(Y.From, Y.To, isNarrow ? 4 : 5);

    private void DrawSpan(Markup markup, LinearScale x, LinearScale y)
    {
        if (Span is { } span)
        {
            double from = x.Map(Math.Max(span.From, X.From));
            double to = Math.Max(from + 1.5, x.Map(Math.Min(span.To, X.To)));
            SvgFrame.Rectangle(markup, from, y.RangeTo, to - from, y.RangeFrom - y.RangeTo, "span");
        }
    }

    private void DrawYAxis(Markup markup, double[] ticks, LinearScale x, LinearScale y)
    {
        SvgFrame.Text(markup, 0, 12, YName, css: "axis-name");
        foreach (double tick in ticks)
        {
            double at = y.Map(tick);
            SvgFrame.Line(markup, x.RangeFrom, at, x.RangeTo, at, tick.Equals(ticks[0]) ? "axis" : "grid");
            SvgFrame.Text(markup, x.RangeFrom - 7, at + 4.5, YText(tick), "end", "tick");
        }
    }

    private void DrawXAxis(Markup markup, ChartSize size, LinearScale x, LinearScale y)
    {
        foreach (AxisTick tick in XTicks(size.IsNarrow ? 6 : 15))
        {
            double at = x.Map(tick.At);
            SvgFrame.Line(markup, at, y.RangeFrom, at, y.RangeFrom + 5, "axis");
            if (tick.Label.Length > 0)
            {
                double half = ChartSize.TextWidth(tick.Label) / 2;
                double middle = Math.Min(x.Map(tick.LabelAt), size.Width - half);
                SvgFrame.Text(markup, middle, y.RangeFrom + 19, tick.Label, "middle", "tick");
            }
        }
    }

    private static void DrawNotes(Markup markup, IReadOnlyList<ChartNote> notes, double top, LinearScale y)
    {
        foreach (ChartNote note in notes)
        {
            double text = top + (note.Row * NoteHeight);
            if (!note.IsSpan)
            {
                SvgFrame.Line(markup, note.At, text - 11, note.At, y.RangeFrom, "milestone");
            }

            double shift = note.IsLeftward ? -5 : note.IsSpan ? 0 : 5;
            SvgFrame.Text(
                markup, note.At + shift, text, note.Label, note.IsLeftward ? "end" : "start",
                note.IsSpan ? "span-label" : "milestone-label");
        }
    }

    private void DrawPoints(Markup markup, LinearScale x, LinearScale y)
    {
        foreach (ChartMark mark in Points)
        {
            if (mark.X < X.From || mark.X > X.To)
            {
                continue;
            }

            double at = x.Map(mark.X);
            double height = y.Map(mark.Y);
            markup.Empty("circle", ("cx", Px.Of(at)), ("cy", Px.Of(height)), ("r", "5"), ("class", "point"));
            SvgFrame.Text(markup, at, height + 20, mark.Label, "middle", "point-label");
        }
    }

    private void DrawCallouts(Markup markup, LinearScale x, LinearScale y)
    {
        foreach (ChartMark mark in Callouts)
        {
            markup.Empty("circle", ("cx", Px.Of(x.Map(mark.X))), ("cy", Px.Of(y.Map(mark.Y))), ("r", "3.5"), ("class", "dot"));
            SvgFrame.Text(markup, x.Map(mark.X) + 9, y.Map(mark.Y) + 4.5, mark.Label, css: "point-label");
        }
    }

    // Data for the script of the page; a reader without it has the table. Texts stand in the wide picture only.
    private void WriteReadouts(Markup markup, ChartSize size, LinearScale x, LinearScale y)
    {
        if (Readouts.Count > 0)
        {
            markup.Empty(
                "g",
                ("id", Id + (size.IsNarrow ? "-readouts-n" : "-readouts")),
                ("data-at", string.Join(' ', Readouts.Select(r => Px.Of(x.Map(r.X))))),
                ("data-plot", $"{Px.Point(x.RangeFrom, x.RangeTo)} {Px.Point(y.RangeTo, y.RangeFrom)}"),
                size.IsNarrow
                    ? ("data-readouts-from", Id + "-readouts")
                    : ("data-readouts", string.Join('|', Readouts.Select(r => r.Label))));
        }
    }
}
