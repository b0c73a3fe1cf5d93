namespace Sim.Reports;

/// <summary>The <c>d</c> of a path through points, with as many points as can be seen.</summary>
internal static class PathData
{
    /// <summary>A line through the points in order of x.</summary>
    public static string Line(IReadOnlyList<(double X, double Y)> points, LinearScale x, LinearScale y)
    {
        StringBuilder path = new();
        foreach ((double px, double py) in Seen(points, x, y))
        {
            path.Append(path.Length == 0 ? 'M' : 'L').Append(Px.Point(px, py));
        }

        return path.ToString();
    }

    /// <summary>The area between the line and the lower end of the y scale.</summary>
    public static string Area(IReadOnlyList<(double X, double Y)> points, LinearScale x, LinearScale y)
    {
        if (points.Count == 0)
            return "";

        string floor = Px.Of(y.RangeFrom);
        return $"{Line(points, x, y)}L{Px.Of(x.Map(points[^1].X))} {floor}L{Px.Of(x.Map(points[0].X))} {floor}Z";
    }

    // Of many points over one pixel the first, lowest, highest and last tell all that a pen can draw.
    private static List<(double X, double Y)> Seen(
        IReadOnlyList<(double X, double Y)> points, LinearScale x, LinearScale y)
    {
        List<(double X, double Y)> seen = [];
        int i = 0;
        while (i < points.Count)
        {
            double column = Math.Floor(x.Map(points[i].X));
            int low = i;
            int high = i;
            int end = i;
            while (end < points.Count && Math.Floor(x.Map(points[end].X)).Equals(column))
            {
                low = points[end].Y < points[low].Y ? end : low;
                high = points[end].Y > points[high].Y ? end : high;
                end++;
            }

            int last = -1;
            foreach (int index in (ReadOnlySpan<int>)[i, Math.Min(low, high), Math.Max(low, high), end - 1])
            {
                if (index > last)
                {
                    seen.Add((x.Map(points[index].X), y.Map(points[index].Y)));
                    last = index;
                }
            }

            i = end;
        }

        return seen;
    }
}
