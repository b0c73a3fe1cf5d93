namespace Sim.Reports;

/// <summary>
/// Finds places for the names of points, so that none lies on another name, on a point or outside of the frame: beside the point where there is
/// room, else farther away with a line that leads there. The same points give the same places.
/// </summary>
/// <param name="left">Left end of the frame.</param>
/// <param name="top">Its top.</param>
/// <param name="right">Its right end.</param>
/// <param name="bottom">Its bottom.</param>
internal sealed class LabelPlaces(double left, double top, double right, double bottom)
{
    private const double Dot = 6;
    private const double Gap = 9;
    private const double Step = 11;
    private const int Rings = 32;
    private const int Rounds = 8;
    private const int Directions = 24;

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];
    private readonly List<(double Left, double Top, double Right, double Bottom)> _names = [];
    private readonly List<((double X, double Y) From, (double X, double Y) To)> _leaders = [];

    /// <summary>
    /// Places the names of points in the order of their weight. A name without room is tried again before all others, so that first come does
    /// not shut it in; in the last try lines may run below names, whose own outline keeps them legible.
    /// </summary>
    /// <param name="points">Points with their names in lines, the most important first.</param>
    /// <returns>A place for each, in their order; null where there is no room.</returns>
    public IReadOnlyList<PointLabel?> Place(IReadOnlyList<((double X, double Y) At, IReadOnlyList<string> Lines)> points)
    {
        List<int> order = [.. Enumerable.Range(0, points.Count)];
        PointLabel?[] best = new PointLabel?[points.Count];
        for (int round = 0; round < Rounds && (round == 0 || best.Contains(null)); round++)
        {
            Clear(points);
            var places = new PointLabel?[points.Count];
            foreach (int i in order)
            {
                places[i] = Place(points[i].At, points[i].Lines, round == Rounds - 1);
            }

            best = places.Count(p => p is not null) > best.Count(p => p is not null) ? places : best;
            order = [.. order.Where(i => places[i] is null), .. order.Where(i => places[i] is not null)];
        }

        return best;
    }

    private void Clear(IReadOnlyList<((double X, double Y) At, IReadOnlyList<string> Lines)> points)
    {
        _taken.Clear();
        _names.Clear();
        _leaders.Clear();
        _taken.AddRange(points.Select(p => (p.At.X - Dot, p.At.Y - Dot, p.At.X + Dot, p.At.Y + Dot)));
    }

    private PointLabel? Place((double X, double Y) at, IReadOnlyList<string> lines, bool isLast)
    {
        PointLabel sized = new(lines, 0, 0, null);
        (double width, double height) = (sized.Width, sized.Height);
        PointLabel[] candidates = [.. Candidates(at, lines, width, height)];
        PointLabel? found = candidates.FirstOrDefault(c => IsFree(Box(c, width, height), at, c.Leader) && IsClear(at, c.Leader))
            ?? candidates.FirstOrDefault(c => IsFree(Box(c, width, height), at, c.Leader))
            ?? candidates.FirstOrDefault(c => isLast && HasRoom(Box(c, width, height)));
        if (found is not null)
        {
            _taken.Add(Box(found, width, height));
            _names.Add(Box(found, width, height));
            _leaders.AddRange(found.Leader is { } end ? [(at, end)] : []);
        }

        return found;
    }

    private static (double Left, double Top, double Right, double Bottom) Box(PointLabel label, double width, double height) =>
        (label.X, label.Y, label.X + width, label.Y + height);

    // Right of the point, left, above, below; then rings farther and farther out.
    private static IEnumerable<PointLabel> Candidates((double X, double Y) at, IReadOnlyList<string> lines, double width, double height)
    {
        yield return new PointLabel(lines, at.X + Gap, at.Y - (height / 2), null);
        yield return new PointLabel(lines, at.X - Gap - width, at.Y - (height / 2), null);
        yield return new PointLabel(lines, at.X - (width / 2), at.Y - Gap - height, null);
        yield return new PointLabel(lines, at.X - (width / 2), at.Y + Gap, null);
        yield return new PointLabel(lines, at.X + (Gap / 2), at.Y - Gap - height + 3, null);
        yield return new PointLabel(lines, at.X + (Gap / 2), at.Y + Gap - 3, null);
        for (int ring = 2; ring < Rings; ring++)
        {
            for (int d = 0; d < Directions; d++)
            {
                (double x, double y) = Direction(d);
                (double X, double Y) end = (at.X + (x * ring * Step), at.Y + (y * ring * Step));
                double from = x < -0.2 ? end.X - width - 2 : x > 0.2 ? end.X + 2 : end.X - (width / 2);
                double above = Math.Abs(x) > 0.2 ? end.Y - (height / 2) : y < 0 ? end.Y - height - 1 : end.Y + 1;
                yield return new PointLabel(lines, from, above, end);
            }
        }
    }

    // On a square around the point: no sine, which other processors round otherwise. The first lie right of the point, then left, then above and below.
    private static (double X, double Y) Direction(int d)
    {
        double along = ((d / 4) - 2.5) / 2.5;
        return (d % 4) switch { 0 => (1, along), 1 => (-1, along), 2 => (along * 0.8, -1), _ => (along * 0.8, 1) };
    }

    private bool IsFree((double Left, double Top, double Right, double Bottom) box, (double X, double Y) at, (double X, double Y)? leader) =>
        HasRoom(box) && !_names.Exists(other => leader is { } end && Crosses(at, end, other)) && _leaders.TrueForAll(l => !Crosses(l.From, l.To, box));

    private bool HasRoom((double Left, double Top, double Right, double Bottom) box) =>
        box.Left >= left && box.Right <= right && box.Top >= top && box.Bottom <= bottom
        && !_taken.Exists(other => box.Left < other.Right + 2 && other.Left < box.Right + 2 && box.Top < other.Bottom && other.Top < box.Bottom);

    // Whether a line to a name meets neither points nor other lines: wanted, but where points crowd it is better to have a name.
    private bool IsClear((double X, double Y) at, (double X, double Y)? leader) => leader is not { } end
        || (_leaders.TrueForAll(l => !Cross(l.From, l.To, at, end))
            && !_taken.Exists(other => !(other.Left <= at.X && at.X <= other.Right && other.Top <= at.Y && at.Y <= other.Bottom) && Crosses(at, end, other)));

    // Whether a line goes through a box; looked at in steps finer than a name is high.
    private static bool Crosses((double X, double Y) from, (double X, double Y) to, (double Left, double Top, double Right, double Bottom) box)
    {
        int steps = (int)Math.Max(1, Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / 3);
        for (int i = 0; i <= steps; i++)
        {
            double x = from.X + ((to.X - from.X) * i / steps);
            double y = from.Y + ((to.Y - from.Y) * i / steps);
            if (x > box.Left && x < box.Right && y > box.Top && y < box.Bottom)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Cross((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side((double X, double Y) a, (double X, double Y) b, (double X, double Y) p) =>
        ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));
}
