namespace Sim.Calibration;

/// <summary>
/// Points that fill a unit cube: Latin hypercubes by keyed draws, the best of several by its nearest neighbours. The
/// same key gives the same points, and an axis more moves no other's.
/// </summary>
public static class SpaceFilling
{
    private const int Candidates = 64;

    /// <summary>A design.</summary>
    /// <param name="axes">Number of axes.</param>
    /// <param name="points">Number of points.</param>
    /// <param name="key">The key of its draws.</param>
    public static IReadOnlyList<double[]> Latin(int axes, int points, ulong key) =>
        Enumerable.Range(0, Candidates).Select(c => Hypercube(axes, points, Mix.Combine(key, (ulong)c)))
            .MaxBy(Nearest)!;

    private static double[][] Hypercube(int axes, int points, ulong key)
    {
        double[][] design = [.. Enumerable.Range(0, points).Select(_ => new double[axes])];
        for (int axis = 0; axis < axes; axis++)
        {
            // A stratum for each point, in the order of keyed draws.
            int[] strata = [.. Enumerable.Range(0, points).OrderBy(i => Draw(key, axis, i, 0)).ThenBy(i => i)];
            for (int i = 0; i < points; i++)
                design[i][axis] = (strata[i] + Mix.ToUnit(Draw(key, axis, i, 1))) / points;
        }

        return design;
    }

    private static ulong Draw(ulong key, int axis, int point, uint lane) =>
        Philox4x32.Block(key, (uint)axis, (uint)point, lane, 0).Low;

    private static double Nearest(double[][] design)
    {
        double nearest = double.MaxValue;
        for (int i = 0; i < design.Length; i++)
        {
            for (int j = 0; j < i; j++)
                nearest = Math.Min(nearest, design[i].Zip(design[j], (a, b) => (a - b) * (a - b)).Sum());
        }

        return nearest;
    }
}
