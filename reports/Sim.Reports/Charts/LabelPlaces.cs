namespace Sim.Reports;

/// <summary>
/// Finds places for the names of points, so that none lies on another name, on a point or outside of the frame: beside
/// the point where there is room, else farther away with a line that leads there. The same points give the same places.
/// </summary>
/// <param name="frame">Where names may stand.</param>
/// <param name="lines">Drawn lines, on which no name stands that finds another place.</param>
internal sealed class LabelPlaces(Box frame, IReadOnlyList<(Point From, Point To)>? lines = null)
{
    private const double Dot = 6;
    private const double Gap = 9;
    private const double Step = 11;
    private const double Rim = 4;
    private const int Rings = 32;
    private const int Rounds = 8;
    private const int Directions = 24;

    private readonly IReadOnlyList<(Point From, Point To)> _lines = lines ?? [];
    private readonly List<Box> _taken = [];
    private readonly List<Box> _names = [];
    private readonly List<(Point From, Point To)> _leaders = [];

    /// <summary>
    /// Places the names of points in the order of their weight. A name without room is tried again before all others,
    /// so that first come does not shut it in; in the last try lines may run below names, whose own outline keeps them
    /// legible.
    /// </summary>
    /// <param name="points">Points with their names in lines, the most important first.</param>
    /// <returns>A place for each, in their order; null where there is no room.</returns>
    public IReadOnlyList<PointLabel?> Place(IReadOnlyList<(Point At, IReadOnlyList<string> Lines)> points)
    {
        int[] order = [.. Enumerable.Range(0, points.Count)];
        PointLabel?[] best = new PointLabel?[points.Count];
        for (int round = 0; round < Rounds && (round == 0 || best.Contains(null)); round++)
        {
            _names.Clear();
            _leaders.Clear();
            _taken.Clear();
            _taken.AddRange(points.Select(p => new Box(p.At.X - Dot, p.At.Y - Dot, p.At.X + Dot, p.At.Y + Dot)));
            PointLabel?[] places = new PointLabel?[points.Count];
            foreach (int i in order)
                places[i] = Place(points[i].At, points[i].Lines, round == Rounds - 1);

            best = places.OfType<PointLabel>().Count() > best.OfType<PointLabel>().Count() ? places : best;
            order = [.. order.OrderBy(i => places[i] is not null)];
        }

        return best;
    }

    private PointLabel? Place(Point at, IReadOnlyList<string> name, bool isLast)
    {
        PointLabel[] candidates = [.. Candidates(at, new PointLabel(name, 0, 0, null))];
        IEnumerable<PointLabel> free = candidates.Where(c => IsFree(c.Box, at, c.Leader));
        IEnumerable<PointLabel> clear = free.Where(c => IsClear(at, c.Leader));
        PointLabel? found = clear.FirstOrDefault(c => !_lines.Any(l => c.Box.IsCrossed(l.From, l.To)))
            ?? clear.FirstOrDefault()
            ?? free.FirstOrDefault()
            ?? candidates.FirstOrDefault(c => isLast && HasRoom(c.Box));
        if (found is not null)
        {
            _taken.Add(found.Box);
            _names.Add(found.Box);
            _leaders.AddRange(found.Leader is { } end ? [(at, end)] : []);
        }

        return found;
    }

    // Right of the point, left, above, below; then rings farther and farther out. Lines of a name end where the point
    // or the leader is, so that none leads to an empty place: widths are guessed with room to spare.
    private static IEnumerable<PointLabel> Candidates(Point at, PointLabel name)
    {
        (double width, double height) = (name.Width, name.Height);
        yield return name with { X = at.X + Gap, Y = at.Y - (height / 2) };
        yield return name with { X = at.X - Gap - width, Y = at.Y - (height / 2), Anchor = "end" };
        yield return name with { X = at.X - (width / 2), Y = at.Y - Gap - height, Anchor = "middle" };
        yield return name with { X = at.X - (width / 2), Y = at.Y + Gap, Anchor = "middle" };
        yield return name with { X = at.X + (Gap / 2), Y = at.Y - Gap - height + 3 };
        yield return name with { X = at.X + (Gap / 2), Y = at.Y + Gap - 3 };
        for (int step = 2 * Directions; step < Rings * Directions; step++)
        {
            (double x, double y) = Direction(step % Directions);
            int ring = step / Directions;
            Point end = (at.X + (x * ring * Step), at.Y + (y * ring * Step));
            double middle = end.Y - (height / 2);
            double beyond = y < 0 ? end.Y - height - 1 : end.Y + 1;
            yield return x > 0.2 ? name with { X = end.X + 2, Y = middle, Leader = end }
                : x < -0.2 ? name with { X = end.X - width - 2, Y = middle, Leader = end, Anchor = "end" }
                : name with { X = end.X - (width / 2), Y = beyond, Leader = end, Anchor = "middle" };
            if (y is 1 or -1)
            {
                yield return name with { X = end.X - Rim, Y = beyond, Leader = end };
                yield return name with { X = end.X + Rim - width, Y = beyond, Leader = end, Anchor = "end" };
            }
        }
    }

    // On a square around the point: no sine, which other processors round otherwise. The first lie right of the point,
    // then left, then above and below.
    private static Point Direction(int d)
    {
        double along = ((d / 4) - 2.5) / 2.5;
        return (d % 4) switch { 0 => (1, along), 1 => (-1, along), 2 => (along * 0.8, -1), _ => (along * 0.8, 1) };
    }

    private bool IsFree(Box box, Point at, Point? leader) => HasRoom(box)
        && !_names.Exists(other => leader is { } end && other.IsCrossed(at, end))
        && _leaders.TrueForAll(l => !box.IsCrossed(l.From, l.To));

    private bool HasRoom(Box box) => box.IsInside(frame) && !_taken.Exists(box.Overlaps);

    // Whether a line to a name meets neither points nor other lines: wanted, but where points crowd it is better to
    // have a name.
    private bool IsClear(Point at, Point? leader) => leader is not { } end
        || (_leaders.TrueForAll(l => !Cross(l.From, l.To, at, end))
            && !_taken.Exists(other => !other.Contains(at) && other.IsCrossed(at, end)));

    private static bool Cross(Point a, Point b, Point c, Point d) =>
        Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side(Point a, Point b, Point p) =>
        ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));
}
