using MathNet.Numerics.LinearAlgebra;

namespace Sim.Calibration.Tests;

public sealed class RowSurfaceTests
{
    private static readonly IReadOnlyList<double[]> Design = SpaceFilling.Latin(3, 40, 1);

    [Fact]
    public void A_quadratic_is_found_exactly()
    {
        RowSurface surface = Through(p => 1 + (2 * p[0]) - (p[1] * p[2]) + (3 * p[1] * p[1]));
        Assert.Equal(1 + (2 * 0.3) - (0.6 * 0.9) + (3 * 0.36), surface.At([0.3, 0.6, 0.9]), 9);
    }

    [Fact]
    public void A_curve_that_is_no_quadratic_is_found_closely()
    {
        RowSurface surface = Through(p => Math.Sin(4 * p[0]) + Math.Exp(p[1]));
        foreach (double[] place in SpaceFilling.Latin(3, 20, 2))
            Assert.Equal(Math.Sin(4 * place[0]) + Math.Exp(place[1]), surface.At(place), 0.1);
    }

    [Fact]
    public void An_axis_that_the_row_does_not_feel_is_no_part_of_it()
    {
        RowSurface surface = Through(p => Math.Round(40 * Math.Exp(p[0])));
        Assert.Equal(surface.At([0.4, 0, 0]), surface.At([0.4, 1, 1]));
        Assert.NotEqual(surface.At([0.4, 0, 0]), surface.At([0.5, 0, 0]));
    }

    private static RowSurface Through(Func<double[], double> row) => RowSurface.Through(
        [.. Design], Vector<double>.Build.DenseOfEnumerable(Design.Select(row)));
}
