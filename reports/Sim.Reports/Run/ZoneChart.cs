namespace Sim.Reports;

/// <summary>
/// Small multiples from west to east: a row a time zone, its share over time as an area, its nights shaded, so that the
/// eye sees the wave meet the local clock.
/// </summary>
internal sealed record ZoneChart : Figure
{
    private const double Top = 22;
    private const double Strip = 38;
    private const double Gap = 22;
    private const double Day = 86_400;
    private const double NightFrom = 20 * 3600;
    private const double NightLength = 10 * 3600;

    public required IReadOnlyList<ZoneFacts> Rows { get; init; }

    public required IReadOnlyList<ZonePanel> Panels { get; init; }

    /// <summary>The share that fills a row.</summary>
    public required double Most { get; init; }

    public required RunFacts Facts { get; init; }

    internal override double Draw(Canvas canvas)
    {
        double labels = canvas.IsNarrow ? 0 : 210;
        double above = canvas.IsNarrow ? 17 : 0;
        double row = Strip + above + 5;
        double bottom = Top + (Rows.Count * row);
        double room = canvas.Width - (canvas.IsNarrow ? 0 : 56) - labels - (Gap * (Panels.Count - 1));
        double x = labels;
        foreach (ZonePanel panel in Panels)
        {
            double width = room * panel.Weight / Panels.Sum(p => p.Weight);
            LinearScale scale = new(panel.From, panel.To, x, x + width);
            canvas.Text(x, 12, canvas.IsNarrow ? panel.ShortName : panel.Name, css: "axis-name");
            for (int i = 0; i < Rows.Count; i++)
                DrawStrip(canvas, Rows[i], panel, scale, Top + (i * row) + above);

            DrawAxis(canvas, panel, scale, bottom);
            x += width + Gap;
        }

        for (int i = 0; i < Rows.Count; i++)
            DrawNames(canvas, Rows[i], labels - 12, Top + (i * row));

        return bottom + 24;
    }

    private static void DrawNames(Canvas canvas, ZoneFacts row, double labels, double y)
    {
        double below = canvas.IsNarrow ? 12 : 16;
        canvas.Text(0, y + below, row.Name, css: "label strong");
        canvas.Text(canvas.Width, y + (canvas.IsNarrow ? 12 : 24), Numbers.Percent(row.PeakShare), "end", "label");
        if (canvas.IsNarrow)
        {
            double places = (ChartSize.TextWidth(row.Name) * 1.2) + 8;
            canvas.Text(places, y + below, ChartSize.Fit(row.Clock + " · " + row.Places, canvas.Width - places - 52),
                css: "value");
            return;
        }

        canvas.Text(labels, y + below, row.Clock, "end", "value");
        canvas.Text(0, y + 33, ChartSize.Fit(row.Places, labels), css: "value");
    }

    private void DrawStrip(Canvas canvas, ZoneFacts row, ZonePanel panel, LinearScale x, double top)
    {
        canvas.Rectangle(x.RangeFrom, top, x.RangeTo - x.RangeFrom, Strip, "day");
        foreach ((double from, double to) in Nights(row, panel))
            canvas.Rectangle(x.Map(from), top, x.Map(to) - x.Map(from), Strip, "night");

        canvas.Path(PathData.Area(Inside(row.Points, panel), x, new LinearScale(0, Most, top + Strip, top)),
            "area edged");
        if (Facts.ReleaseSeconds + Facts.OutForSeconds is double moment && moment > panel.From && moment < panel.To)
            canvas.Line(x.Map(moment), top, x.Map(moment), top + Strip, "milestone");
    }

    // Each night begins and ends by the offset in force then.
    private IEnumerable<(double From, double To)> Nights(ZoneFacts row, ZonePanel panel)
    {
        double midnight = Math.Floor((panel.From - Day) / Day) * Day;
        midnight -= Facts.Start.UnixMilliseconds / 1000.0 % Day;
        for (; midnight < panel.To + Day; midnight += Day)
        {
            double from = Math.Clamp(Moment(row, midnight + NightFrom), panel.From, panel.To);
            double to = Math.Clamp(Moment(row, midnight + NightFrom + NightLength), panel.From, panel.To);
            if (from < to)
                yield return (from, to);
        }
    }

    // The moment at which the clocks of a zone show a time, both counted from the scenario's start.
    private static double Moment(ZoneFacts row, double shown) =>
        shown - (row.OffsetAt(shown - (row.OffsetAt(shown) * 60.0)) * 60.0);

    // A panel that ends between two points is filled to its end.
    private static Point[] Inside(IReadOnlyList<Point> points, ZonePanel panel)
    {
        Point[] from = [.. points.Where(p => p.X >= panel.From)];
        Point[] inside = [.. from.TakeWhile(p => p.X <= panel.To)];
        if (inside.Length == 0 || inside.Length == from.Length || inside[^1].X >= panel.To)
            return inside;

        (Point last, Point next) = (inside[^1], from[inside.Length]);
        return [.. inside, (panel.To, last.Y + ((next.Y - last.Y) * (panel.To - last.X) / (next.X - last.X)))];
    }

    private void DrawAxis(Canvas canvas, ZonePanel panel, LinearScale x, double bottom)
    {
        int most = canvas.IsNarrow ? panel.MaxTicks / 3 : panel.MaxTicks;
        foreach (AxisTick tick in TimeAxis.After(Facts.ReleaseSeconds, panel.To, most)
            .Where(t => t.At >= panel.From && (t.At < panel.To || panel == Panels[^1])))
        {
            double at = x.Map(tick.At);
            double half = ChartSize.TextWidth(tick.Label) / 2;
            canvas.Line(at, bottom - 4, at, bottom + 1, "axis");
            canvas.Text(Math.Clamp(at, half, canvas.Width - half), bottom + 15, tick.Label, "middle", "tick");
        }
    }
}
