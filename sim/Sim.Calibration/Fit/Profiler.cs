namespace Sim.Calibration;

/// <summary>Profiles the misfit along each axis, and finds a better optimum where a profile leads to one.</summary>
/// <param name="search">Fits the other axes.</param>
/// <param name="limit">The rise at which the interval ends.</param>
internal sealed class Profiler(Search search, double limit)
{
    private const int Steps = 20;
    private const int Halvings = 8;

    /// <summary>The profile of an axis.</summary>
    /// <param name="best">The optimum.</param>
    /// <param name="axis">The axis.</param>
    public AxisProfile Along(FitPlace best, int axis)
    {
        bool[] held = [.. best.Place.Select((_, i) => i == axis)];
        double at = best.Place[axis];
        var below = Walk(best, axis, held, Places().Where(p => p < at).Reverse());
        var above = Walk(best, axis, held, Places().Where(p => p > at));
        (double, double, double[]) peak = (at, 0, best.Place);
        return new AxisProfile(
            [.. below.AsEnumerable().Reverse(), peak, .. above],
            End(best, axis, held, [peak, .. below]), End(best, axis, held, [peak, .. above]));
    }

    private static IEnumerable<double> Places() => Enumerable.Range(0, Steps + 1).Select(i => i / (double)Steps);

    // From the optimum outwards, each from where the last one was.
    private List<(double Place, double Rise, double[] Whole)> Walk(
        FitPlace best, int axis, bool[] held, IEnumerable<double> places)
    {
        List<(double, double, double[])> points = [];
        double[] last = best.Place;
        foreach (double place in places)
        {
            FitPlace found = At(axis, held, place, last, best.Place);
            points.Add((place, found.Misfit - best.Misfit, found.Place));
            last = found.Place;
        }

        return points;
    }

    private FitPlace At(int axis, bool[] held, double place, params double[][] starts) =>
        search.FromAny(starts.Select(s => (double[])[.. s[..axis], place, .. s[(axis + 1)..]]), held);

    // The outermost crossing: where a profile dips again, the interval holds both dips.
    private double? End(
        FitPlace best, int axis, bool[] held, IReadOnlyList<(double Place, double Rise, double[] Whole)> outwards)
    {
        int inside = outwards.Count - 1;
        while (outwards[inside].Rise > limit)
            inside--;

        if (inside == outwards.Count - 1)
            return null;

        (double Place, double Rise, double[] Whole) near = outwards[inside];
        (double Place, double Rise, double[] Whole) far = outwards[inside + 1];
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (near.Place + far.Place) / 2;
            FitPlace found = At(axis, held, middle, near.Whole, far.Whole);
            (double, double, double[]) point = (middle, found.Misfit - best.Misfit, found.Place);
            (near, far) = point.Item2 > limit ? (near, point) : (point, far);
        }

        return far.Place;
    }
}
