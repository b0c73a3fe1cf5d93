namespace Sim.Reports;

/// <summary>
/// Small multiples from west to east: a row a time zone, its share over time as an area, its nights shaded, so that the
/// eye sees the wave meet the local clock.
/// </summary>
internal sealed record ZoneChart
{
    private const double Top = 22;
    private const double Strip = 38;
    private const double Gap = 22;
    private const double Day = 86_400;
    private const double NightFrom = 20 * 3600;
    private const double NightLength = 10 * 3600;

    /// <summary>Unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What one would see, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>The rows, from top to bottom.</summary>
    public required IReadOnlyList<ZoneStrip> Rows { get; init; }

    /// <summary>The stretches of time, side by side.</summary>
    public required IReadOnlyList<ZonePanel> Panels { get; init; }

    /// <summary>The share that fills a row.</summary>
    public required double Most { get; init; }

    /// <summary>Seconds of day in UTC at the scenario's start.</summary>
    public required double StartOfDay { get; init; }

    /// <summary>When the update was released, in seconds since the scenario's start.</summary>
    public required double Release { get; init; }

    /// <summary>When it was withdrawn, in the same unit, or null.</summary>
    public required double? Withdrawn { get; init; }

    /// <summary>Draws it.</summary>
    public void Draw(Markup markup, ChartSize size)
    {
        double labels = size.IsNarrow ? 0 : 210;
        double above = size.IsNarrow ? 17 : 0;
        double end = size.Width - (size.IsNarrow ? 0 : 56);
        double row = Strip + above + 5;
        double bottom = Top + (Rows.Count * row);
        SvgFrame.Open(markup, Id, size, bottom + 24, Title, Description);
        double room = end - labels - (Gap * (Panels.Count - 1));
        double x = labels;
        foreach (ZonePanel panel in Panels)
        {
            double width = room * panel.Weight / Panels.Sum(p => p.Weight);
            LinearScale scale = new(panel.From, panel.To, x, x + width);
            SvgFrame.Text(markup, x, 12, size.IsNarrow ? panel.ShortName : panel.Name, css: "axis-name");
            for (int i = 0; i < Rows.Count; i++)
            {
                DrawStrip(markup, Rows[i], panel, scale, Top + (i * row) + above);
            }

            DrawAxis(markup, panel, scale, size, bottom);
            x += width + Gap;
        }

        for (int i = 0; i < Rows.Count; i++)
        {
            DrawNames(markup, Rows[i], size, labels, Top + (i * row));
        }

        markup.Close("svg");
    }

    private static void DrawNames(Markup markup, ZoneStrip row, ChartSize size, double labels, double y)
    {
        if (size.IsNarrow)
        {
            SvgFrame.Text(markup, 0, y + 12, row.Label, css: "label strong");
            double places = (ChartSize.TextWidth(row.Label) * 1.2) + 8;
            SvgFrame.Text(markup, places, y + 12, ChartSize.Fit(row.Clock + " · " + row.Places, size.Width - places - 52), css: "value");
            SvgFrame.Text(markup, size.Width, y + 12, row.Peak, "end", "label");
            return;
        }

        SvgFrame.Text(markup, 0, y + 16, row.Label, css: "label strong");
        SvgFrame.Text(markup, labels - 12, y + 16, row.Clock, "end", "value");
        SvgFrame.Text(markup, 0, y + 33, ChartSize.Fit(row.Places, labels - 12), css: "value");
        SvgFrame.Text(markup, size.Width, y + 24, row.Peak, "end", "label");
    }

    private void DrawStrip(Markup markup, ZoneStrip row, ZonePanel panel, LinearScale x, double top)
    {
        SvgFrame.Rectangle(markup, x.RangeFrom, top, x.RangeTo - x.RangeFrom, Strip, "day");
        double local = StartOfDay + row.OffsetSeconds;
        double first = Math.Floor((panel.From + local - NightFrom) / Day) * Day;
        for (double night = first + NightFrom - local; night < panel.To; night += Day)
        {
            double from = x.Map(Math.Max(panel.From, night));
            double to = x.Map(Math.Clamp(night + NightLength, panel.From, panel.To));
            SvgFrame.Rectangle(markup, from, top, to - from, Strip, "night");
        }

        (double X, double Y)[] points = [.. Inside(row.Points, panel)];
        LinearScale y = new(0, Most, top + Strip, top);
        markup.Empty("path", ("d", PathData.Area(points, x, y)), ("class", "area edged"));
        if (Withdrawn is double moment && moment > panel.From && moment < panel.To)
        {
            SvgFrame.Line(markup, x.Map(moment), top, x.Map(moment), top + Strip, "milestone");
        }
    }

    // A panel that ends between two points is filled to its end.
    private static IEnumerable<(double X, double Y)> Inside(IReadOnlyList<(double X, double Y)> points, ZonePanel panel)
    {
        (double X, double Y)? before = null;
        foreach ((double X, double Y) point in points.Where(p => p.X >= panel.From))
        {
            if (point.X <= panel.To)
            {
                yield return point;
                before = point;
                continue;
            }

            if (before is { } last && last.X < panel.To)
            {
                yield return (panel.To, last.Y + ((point.Y - last.Y) * (panel.To - last.X) / (point.X - last.X)));
            }

            yield break;
        }
    }

    private void DrawAxis(Markup markup, ZonePanel panel, LinearScale x, ChartSize size, double bottom)
    {
        foreach (AxisTick tick in TimeAxis.HoursAfter(Release, panel.To, size.IsNarrow ? panel.MaxTicks / 3 : panel.MaxTicks))
        {
            if (tick.At >= panel.From && (tick.At < panel.To || ReferenceEquals(panel, Panels[^1])))
            {
                double at = x.Map(tick.At);
                double half = ChartSize.TextWidth(tick.Label) / 2;
                SvgFrame.Line(markup, at, bottom - 4, at, bottom + 1, "axis");
                SvgFrame.Text(markup, Math.Clamp(at, half, size.Width - half), bottom + 15, tick.Label, "middle", "tick");
            }
        }
    }
}
