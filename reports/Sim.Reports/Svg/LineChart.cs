namespace Sim.Reports;

/// <summary>Lines over time with a shaded span, milestones and published points.</summary>
internal sealed record LineChart
{
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

    /// <summary>What a pointer over the chart reads, in order of x; at most a hundred or so.</summary>
    public IReadOnlyList<ChartMark> Readouts { get; init; } = [];

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double[] yTicks = Ticks.Covering(Y.From, Y.To, size.IsNarrow ? 4 : 5);
        double left = yTicks.Max(t => ChartSize.TextWidth(YText(t))) + 10;
        double top = 34 + (Lines.Count > 1 ? 22 : 0) + (Milestones.Count > 0 ? 4 : 0);
        double height = size.IsNarrow ? 300 : 400;
        double bottom = height - 28;
        LinearScale x = new(X.From, X.To, left, size.Width - 12);
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

        DrawMilestones(markup, size, x, y);
        DrawPoints(markup, x, y);
        DrawLegend(markup, left);
        WriteReadouts(markup, x, y);
        markup.Close("svg");
    }

    private void DrawSpan(Markup markup, LinearScale x, LinearScale y)
    {
        if (Span is not { } span)
        {
            return;
        }

        double from = x.Map(Math.Max(span.From, X.From));
        double to = Math.Max(from + 1.5, x.Map(Math.Min(span.To, X.To)));
        SvgFrame.Rectangle(markup, from, y.RangeTo, to - from, y.RangeFrom - y.RangeTo, "span");
        double room = to - from - 8;
        if (ChartSize.TextWidth(span.Label) < room)
        {
            SvgFrame.Text(markup, from + 5, y.RangeTo + 15, span.Label, css: "span-label");
        }
        else
        {
            SvgFrame.Text(markup, to + 4, y.RangeTo + 15, span.Label, css: "span-label");
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

    private void DrawMilestones(Markup markup, ChartSize size, LinearScale x, LinearScale y)
    {
        int row = 0;
        double freeFrom = 0;
        foreach (ChartMark mark in Milestones)
        {
            if (mark.X < X.From || mark.X > X.To)
            {
                continue;
            }

            double at = x.Map(mark.X);
            double width = ChartSize.TextWidth(mark.Label);
            row = at < freeFrom ? row + 1 : 0;
            freeFrom = at + 5 + width;
            bool leftward = at + 5 + width > size.Width;
            SvgFrame.Line(markup, at, y.RangeTo, at, y.RangeFrom, "milestone");
            double textY = y.RangeTo + 33 + (row * 18);
            SvgFrame.Text(
                markup, leftward ? at - 5 : at + 5, textY, mark.Label, leftward ? "end" : "start", "milestone-label");
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
            SvgFrame.Text(markup, at + 9, height - 7, mark.Label, css: "point-label");
        }
    }

    private void DrawLegend(Markup markup, double left)
    {
        if (Lines.Count < 2)
        {
            return;
        }

        double at = left;
        foreach (ChartLine line in Lines)
        {
            SvgFrame.Line(markup, at, 31, at + 18, 31, "line " + line.Css);
            SvgFrame.Text(markup, at + 24, 35.5, line.Name, css: "legend");
            at += 44 + ChartSize.TextWidth(line.Name);
        }
    }

    // Data for the script of the page; a reader without it has the table.
    private void WriteReadouts(Markup markup, LinearScale x, LinearScale y)
    {
        if (Readouts.Count > 0)
        {
            markup.Empty(
                "g",
                ("data-at", string.Join(' ', Readouts.Select(r => Px.Of(x.Map(r.X))))),
                ("data-plot", $"{Px.Point(x.RangeFrom, x.RangeTo)} {Px.Point(y.RangeTo, y.RangeFrom)}"),
                ("data-readouts", string.Join('|', Readouts.Select(r => r.Label))));
        }
    }
}
