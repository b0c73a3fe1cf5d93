namespace Sim.Reports;

/// <summary>The <c>d</c> of a path through points, with as many points as can be seen.</summary>
internal static class PathData
{
    /// <summary>A line through pixels; empty without any.</summary>
    public static string Through(IEnumerable<Point> pixels)
    {
        string points = string.Join('L', pixels.Select(p => Px.Point(p.X, p.Y)));
        return points.Length == 0 ? "" : "M" + points;
    }

    public static string Line(IReadOnlyList<Point> points, LinearScale x, LinearScale y) =>
        Through(Seen(points, x).Select(p => (x.Map(p.X), y.Map(p.Y))));

    /// <summary>The area between the line and the lower end of the y scale.</summary>
    public static string Area(IReadOnlyList<Point> points, LinearScale x, LinearScale y) => points.Count == 0 ? ""
        : Line(points, x, y)
            + $"L{Px.Point(x.Map(points[^1].X), y.RangeFrom)}L{Px.Point(x.Map(points[0].X), y.RangeFrom)}Z";

    // Of many points over one pixel the first, lowest, highest and last tell all that a pen can draw.
    private static IEnumerable<Point> Seen(IReadOnlyList<Point> points, LinearScale x)
    {
        for (int i = 0, end; i < points.Count; i = end)
        {
            double column = Math.Floor(x.Map(points[i].X));
            (int low, int high) = (i, i);
            for (end = i; end < points.Count && Math.Floor(x.Map(points[end].X)).Equals(column); end++)
            {
                low = points[end].Y < points[low].Y ? end : low;
                high = points[end].Y > points[high].Y ? end : high;
            }

            foreach (int index in new SortedSet<int> { i, low, high, end - 1 })
                yield return points[index];
        }
    }
}
