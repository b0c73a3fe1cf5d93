namespace Sim.Calibration;

/// <summary>
/// The runs that Sobol indices need. Each row has two base points, in worlds of their own, and the first of them with
/// one factor after the other of the second; the world is a factor like the others, and the last.
/// </summary>
/// <param name="factors">Number of factors without the world.</param>
/// <param name="rows">Number of rows, of <see cref="OrthogonalHypercube.PointsFor"/> with twice the factors.</param>
/// <param name="key">The key of its draws.</param>
/// <param name="block">Rows that are run together.</param>
public sealed class SobolStudy(int factors, int rows, ulong key, int block = SobolStudy.UsualBlock)
{
    private const int UsualBlock = 32;

    /// <summary>Worlds that it needs.</summary>
    public int Worlds => 2 * rows;

    /// <summary>The values at all points.</summary>
    public SobolRows Run(IStudied studied)
    {
        IReadOnlyList<double[]> design = OrthogonalHypercube.Of(2 * factors, rows, key);
        int width = factors + 3;
        List<double> values = [];
        foreach (int[] chunk in Enumerable.Range(0, rows).Chunk(block))
        {
            values.AddRange(studied.At("indices", [.. chunk.SelectMany(row => Row(design[row], row))]));
        }

        return new SobolRows(Column(0), Column(1), [.. Enumerable.Range(2, factors + 1).Select(Column)]);

        double[] Column(int offset) => [.. Enumerable.Range(0, rows).Select(row => values[(row * width) + offset])];
    }

    private IEnumerable<StudyPoint> Row(double[] both, int row)
    {
        (double[] first, double[] second) = (both[..factors], both[factors..]);
        (int own, int other) = (2 * row, (2 * row) + 1);
        yield return new StudyPoint(first, own);
        yield return new StudyPoint(second, other);
        for (int factor = 0; factor < factors; factor++)
        {
            double[] crossed = [.. first];
            crossed[factor] = second[factor];
            yield return new StudyPoint(crossed, own);
        }

        yield return new StudyPoint(first, other);
    }
}
