namespace Sim.Reports;

/// <summary>A name beside its point, in lines.</summary>
/// <param name="Lines">Its lines, from top to bottom.</param>
/// <param name="X">Left end of the lines.</param>
/// <param name="Y">Top of the first line.</param>
/// <param name="Leader">End of the line that leads from the point to the name; null where the name stands beside its
/// point.</param>
/// <param name="Anchor">Where its lines meet: start, middle or end, the side on which the point or the leader
/// is.</param>
internal sealed record PointLabel(
    IReadOnlyList<string> Lines, double X, double Y, Point? Leader, string Anchor = "start")
{
    /// <summary>The widest line, also where it is bold.</summary>
    public double Width => Lines.Max(ChartSize.TextWidth) * 1.1;

    public double Height => Lines.Count * Canvas.LineHeight;

    public Box Box => new(X, Y, X + Width, Y + Height);

    private double AnchorX => Anchor switch { "start" => X, "middle" => X + (Width / 2), _ => X + Width };

    /// <summary>Draws the names of points where there is room for them, above the lines that lead to them.</summary>
    /// <param name="frame">Where names may stand.</param>
    /// <param name="points">Points, their names in lines, and the names' class; the most important first.</param>
    /// <param name="lines">Drawn lines, on which names should not stand.</param>
    /// <param name="isLast">Whether names are drawn also where some have no room.</param>
    /// <returns>Whether they were drawn.</returns>
    public static bool Draw(
        Canvas canvas, Box frame, IReadOnlyList<(Point At, IReadOnlyList<string> Lines, string Css)> points,
        IReadOnlyList<(Point From, Point To)>? lines = null, bool isLast = true)
    {
        var names = points.Zip(new LabelPlaces(frame, lines).Place([.. points.Select(p => (p.At, p.Lines))])).ToList();
        if (!isLast && names.Exists(n => n.Second is null))
            return false;

        foreach (((Point at, _, _), PointLabel? name) in names)
        {
            if (name?.Leader is { } end)
                canvas.Line(at.X, at.Y, end.X, end.Y, "leader");
        }

        foreach (((_, _, string css), PointLabel? name) in names.Where(n => n.Second is not null))
            canvas.Lines(name!.AnchorX, name.Y + 11.5, name.Lines, name.Anchor, css);

        return true;
    }
}
