namespace Sim.Calibration;

/// <summary>
/// Keyed points of low discrepancy: Latin hypercubes laid over orthogonal arrays of strength two (Bose 1938; Owen 1992;
/// Tang 1993). Each axis has one point in each of as many strata as there are points, and each pair of axes one in each
/// cell of their grid, so that whatever adds up from single factors and from pairs is averaged almost exactly. Any
/// prime gives a square of points; no table of anybody's is needed.
/// </summary>
public static class OrthogonalHypercube
{
    /// <summary>The smallest number of points that is at least so many and has room for the axes.</summary>
    public static int PointsFor(int points, int axes)
    {
        int prime = 2;
        while (prime * prime < points || prime + 1 < axes || !IsPrime(prime))
            prime++;

        return prime * prime;
    }

    /// <summary>A design.</summary>
    /// <param name="axes">Number of axes.</param>
    /// <param name="points">Number of points, of <see cref="PointsFor"/>.</param>
    /// <param name="key">The key of its draws.</param>
    public static IReadOnlyList<double[]> Of(int axes, int points, ulong key)
    {
        int levels = (int)Math.Round(Math.Sqrt(points));
        double[][] design = [.. Enumerable.Range(0, points).Select(_ => new double[axes])];
        for (int axis = 0; axis < axes; axis++)
        {
            int[] named = Shuffled(levels, i => Draw(key, axis, i, 0));
            int[] order = Shuffled(points, i => Draw(key, axis, i, 1));
            int[] filled = new int[levels];
            foreach (int point in order)
            {
                int level = named[Level(point / levels, point % levels, axis, levels)];
                design[point][axis] =
                    ((level * levels) + filled[level]++ + Mix.ToUnit(Draw(key, axis, point, 2))) / points;
            }
        }

        return design;
    }

    // The array: its first column is the row, all others are the lines of each slope.
    private static int Level(int row, int column, int axis, int levels) =>
        axis == 0 ? row : (column + ((axis - 1) * row)) % levels;

    private static int[] Shuffled(int count, Func<int, ulong> draw) =>
        [.. Enumerable.Range(0, count).OrderBy(draw).ThenBy(i => i)];

    private static ulong Draw(ulong key, int axis, int item, uint lane) =>
        Philox4x32.Block(key, (uint)axis, (uint)item, lane, 0).Low;

    private static bool IsPrime(int number)
    {
        for (int divisor = 2; divisor * divisor <= number; divisor++)
        {
            if (number % divisor == 0)
                return false;
        }

        return true;
    }
}
