namespace Sim.Reports;

/// <summary>Lines over time with a shaded span, milestones and published points.</summary>
internal sealed record LineChart : Figure
{
    private const double NoteHeight = 18;

    public required (double From, double To) X { get; init; }

    /// <summary>Marks of the time axis, by the most labels that fit.</summary>
    public required Func<int, IReadOnlyList<AxisTick>> XTicks { get; init; }

    /// <summary>Least range of the value axis; it grows to round numbers.</summary>
    public required (double From, double To) Y { get; init; }

    public required Func<double, string> YText { get; init; }

    public required string YName { get; init; }

    /// <summary>Name in the legend, class in the style sheet, points in order of x, and whether the area below is
    /// filled.</summary>
    public required IReadOnlyList<(string Name, string Css, IReadOnlyList<Point> Points,
        bool IsFilled)> Lines { get; init; }

    public (double From, double To, string Label)? Span { get; init; }

    /// <summary>Milestones: upright dashed lines with a name on top.</summary>
    public IReadOnlyList<ChartMark> Milestones { get; init; } = [];

    /// <summary>Published points: rings with a name.</summary>
    public IReadOnlyList<ChartMark> Points { get; init; } = [];

    /// <summary>Dots with a text to the right, such as the lowest value.</summary>
    public IReadOnlyList<ChartMark> Callouts { get; init; } = [];

    /// <summary>What a pointer over the chart reads, in order of x; at most a hundred or so.</summary>
    public IReadOnlyList<ChartMark> Readouts { get; init; } = [];

    internal override string Remark => YTicks(isNarrow: false)[0] > 0 || YTicks(isNarrow: true)[0] > 0
        ? " The axis does not start at zero." : string.Empty;

    private ChartMark[] Rings => [.. Points.Where(p => p.X >= X.From && p.X <= X.To)];

    internal override double Draw(Canvas canvas)
    {
        double[] ticks = YTicks(canvas.IsNarrow);
        double left = ticks.Max(t => ChartSize.TextWidth(YText(t))) + 10;
        LinearScale x = new(X.From, X.To, left, canvas.Width - 12);
        canvas.Text(0, 12, YName, css: "axis-name");
        double legend = DrawLegend(canvas, left);
        IReadOnlyList<ChartNote> notes = ChartNote.Place(Span, Milestones, x, canvas.Width);
        double top = legend + 6 + (notes.Count == 0 ? 0 : (notes.Max(n => n.Row) + 1) * NoteHeight);
        LinearScale y = new(ticks[0], ticks[^1], top + (canvas.IsNarrow ? 204 : 304), top);
        if (Span is { } span)
        {
            double from = x.Map(Math.Max(span.From, X.From));
            double to = Math.Max(from + 1.5, x.Map(Math.Min(span.To, X.To)));
            canvas.Rectangle(from, top, to - from, y.RangeFrom - top, "span");
        }

        foreach (double tick in ticks)
            canvas.Level(y.Map(tick), x.RangeFrom, x.RangeTo, YText(tick), tick.Equals(ticks[0]));

        DrawXAxis(canvas, x, y.RangeFrom);
        foreach ((_, string css, IReadOnlyList<Point> points, bool isFilled) in Lines)
        {
            canvas.Path(isFilled ? PathData.Area(points, x, y) : "", "area " + css);
            canvas.Path(PathData.Line(points, x, y), "line " + css);
        }

        DrawNotes(canvas, notes, legend + 16, y.RangeFrom);
        DrawPoints(canvas, x, y);
        WriteReadouts(canvas, x, y);
        return y.RangeFrom + 26;
    }

    private double[] YTicks(bool isNarrow) => Ticks.Covering(Y.From, Y.To, isNarrow ? 4 : 5);

    // Tells the lines apart by dash and colour, and says what rings are; a single line is named by its axis.
    private double DrawLegend(Canvas canvas, double left)
    {
        string[] rings = Rings.Length == 0 ? [] : [canvas.IsNarrow ? "published" : "published, see below"];
        return Lines.Count + rings.Length < 2 ? 22
            : canvas.Legend(left, 22, 18, [.. Lines.Select(l => l.Name), .. rings], (i, x, y) =>
            {
                if (i < Lines.Count)
                    canvas.Line(x, y, x + 18, y, "line " + Lines[i].Css);
                else
                    canvas.Circle(x + 9, y, "5", "ring");
            });
    }

    private void DrawXAxis(Canvas canvas, LinearScale x, double bottom)
    {
        foreach (AxisTick tick in XTicks(canvas.IsNarrow ? 6 : 15))
        {
            canvas.Line(x.Map(tick.At), bottom, x.Map(tick.At), bottom + 5, "axis");
            double middle = Math.Min(x.Map(tick.LabelAt), canvas.Width - (ChartSize.TextWidth(tick.Label) / 2));
            if (tick.Label.Length > 0)
                canvas.Text(middle, bottom + 19, tick.Label, "middle", "tick");
        }
    }

    private static void DrawNotes(Canvas canvas, IReadOnlyList<ChartNote> notes, double top, double bottom)
    {
        foreach (ChartNote note in notes)
        {
            double text = top + (note.Row * NoteHeight);
            if (!note.IsSpan)
                canvas.Line(note.At, text - 11, note.At, bottom, "milestone");

            double shift = note.IsLeftward ? -5 : note.IsSpan ? 0 : 5;
            canvas.Text(note.At + shift, text, note.Label, note.IsLeftward ? "end" : "start",
                note.IsSpan ? "span-label" : "milestone-label");
        }
    }

    private void DrawPoints(Canvas canvas, LinearScale x, LinearScale y)
    {
        foreach (ChartMark mark in Callouts)
            canvas.Circle(x.Map(mark.X), y.Map(mark.Y), "3.5", "dot");

        foreach (ChartMark ring in Rings)
            canvas.Circle(x.Map(ring.X), y.Map(ring.Y), "5", "point");

        double width = canvas.Width * (canvas.IsNarrow ? 0.45 : 0.2);
        PointLabel.Draw(canvas, new Box(x.RangeFrom + 2, y.RangeTo, canvas.Width, y.RangeFrom),
            [
                .. Callouts.Select(c => (At(c.X, c.Y), (IReadOnlyList<string>)[c.Label], "point-label")),
                .. Rings.Select(r => (At(r.X, r.Y), ChartSize.Lines(r.Label, width, 2), "point-name")),
            ],
            [.. Lines.SelectMany(l => l.Points.Zip(l.Points.Skip(1), (a, b) => (At(a.X, a.Y), At(b.X, b.Y))))]);

        Point At(double time, double value) => (x.Map(time), y.Map(value));
    }

    // Data for the script of the page; a reader without it has the table. Texts stand in the wide picture only.
    private void WriteReadouts(Canvas canvas, LinearScale x, LinearScale y)
    {
        if (Readouts.Count > 0)
        {
            canvas.Data("-readouts",
                ("at", string.Join(' ', Readouts.Select(r => Px.Of(x.Map(r.X))))),
                ("plot", $"{Px.Point(x.RangeFrom, x.RangeTo)} {Px.Point(y.RangeTo, y.RangeFrom)}"),
                canvas.IsNarrow ? ("readouts-from", Id + "-readouts")
                    : ("readouts", string.Join('|', Readouts.Select(r => r.Label))));
        }
    }
}
