namespace Sim.Calibration.Tests;

public sealed class SobolTests
{
    // Ishigami and Homma 1990, with a = 7 and b = 0.1: the variance and the indices follow by integration.
    private static readonly double[] First = [0.3139, 0.4424, 0];
    private static readonly double[] Total = [0.5576, 0.4424, 0.2437];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Indices_of_the_Ishigami_function_are_within_two_hundredths(ulong key)
    {
        IReadOnlyList<SobolIndices> found = Indices(3, 4096, key, Ishigami);

        for (int i = 0; i < 3; i++)
        {
            Assert.InRange(found[i].First, First[i] - 0.02, First[i] + 0.02);
            Assert.InRange(found[i].Total, Total[i] - 0.02, Total[i] + 0.02);
            Assert.InRange(found[i].First, found[i].FirstLow, found[i].FirstHigh);
            Assert.InRange(found[i].Total, found[i].TotalLow, found[i].TotalHigh);
        }
    }

    [Fact]
    public void A_world_without_influence_carries_nothing()
    {
        SobolIndices world = Indices(3, 289, 1, Ishigami)[3];

        Assert.Equal((0.0, 0.0), (world.First, world.Total));
    }

    [Fact]
    public void A_world_carries_what_it_adds()
    {
        // The variance of the place is 1/12; that of 289 pairs of coins is 1/4.
        var rows = new SobolStudy(1, 289, 1).Run(new WithWorlds());

        IReadOnlyList<SobolIndices> found = new SobolEstimator(rows, 1).Estimate();

        Assert.InRange(found[0].Total, 0.2, 0.3);
        Assert.InRange(found[1].Total, 0.65, 0.85);
        Assert.InRange(found[1].First, 0.6, 0.9);
    }

    [Fact]
    public void Intervals_hold_the_index_that_is_known()
    {
        // Of a sum of two factors of which one moves twice as far: a fifth and four fifths.
        int held = Enumerable.Range(1, 100).Count(key => Indices(2, 121, (ulong)key, x => x[0] + (2 * x[1]))[0] is
        { TotalLow: <= 0.2, TotalHigh: >= 0.2 });

        Assert.InRange(held, 90, 100);
    }

    [Fact]
    public void Rows_without_a_value_are_left_out()
    {
        var rows = new SobolRows([1, double.NaN, 3], [1, 2, 3], [[1, 2, double.NaN]]);

        Assert.Equal([1.0], rows.Complete().A);
    }

    [Fact]
    public void Each_pair_of_axes_has_a_point_in_each_cell_and_each_axis_one_in_each_stratum()
    {
        IReadOnlyList<double[]> design = OrthogonalHypercube.Of(8, 49, 7);

        for (int a = 0; a < 8; a++)
        {
            Assert.Equal(49, design.Select(p => (int)(p[a] * 49)).Distinct().Count());
            for (int b = 0; b < a; b++)
                Assert.Equal(49, design.Select(p => ((int)(p[a] * 7), (int)(p[b] * 7))).Distinct().Count());
        }
    }

    [Fact]
    public void The_number_of_points_is_a_square_of_a_prime_with_room_for_the_axes()
    {
        Assert.Equal(289, OrthogonalHypercube.PointsFor(256, 4));
        Assert.Equal(361, OrthogonalHypercube.PointsFor(256, 20));
    }

    private static IReadOnlyList<SobolIndices> Indices(
        int factors, int rows, ulong key, Func<IReadOnlyList<double>, double> function) => new SobolEstimator(
        new SobolStudy(factors, OrthogonalHypercube.PointsFor(rows, 2 * factors), key).Run(
            new PlainFunction(function)), key).Estimate();

    private static double Ishigami(IReadOnlyList<double> place)
    {
        double[] x = [.. place.Select(p => Math.PI * ((2 * p) - 1))];
        return Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    private sealed class WithWorlds : IStudied
    {
        public IReadOnlyList<double> At(string what, IReadOnlyList<StudyPoint> points) =>
            [.. points.Select(p => p.Place[0] + (Mix.Mix64((ulong)p.World) % 2))];
    }
}
