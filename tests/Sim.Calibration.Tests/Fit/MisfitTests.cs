using MathNet.Numerics.LinearAlgebra;

namespace Sim.Calibration.Tests;

public sealed class MisfitTests
{
    private static readonly RunGrid Grid = new(1, 6, 1, 2);
    private static readonly SpacePoint Somewhere = new([1], [0.5], ["a=1"]);

    // Two rows of counts that rise and fall together from fleet to fleet, and a little from seed to seed.
    private static readonly double[] First = [90, 92, 100, 101, 110, 108, 120, 121, 95, 97, 130, 128];
    private static readonly double[] Second = [190, 185, 210, 208, 230, 235, 240, 238, 200, 204, 250, 255];

    [Fact]
    public void The_world_differs_from_the_mean_by_fleets_and_seeds_together()
    {
        RowMoments moments = Moments();
        double[] logs = [.. First.Select(v => Math.Log(v + 1))];
        double[] fleets = [.. Enumerable.Range(0, 6).Select(f => (logs[2 * f] + logs[(2 * f) + 1]) / 2)];
        double within = Enumerable.Range(0, 6).Sum(f => Math.Pow(logs[2 * f] - logs[(2 * f) + 1], 2) / 2) / 6;
        Assert.Equal(SampleMoments.Of(fleets).Variance + (within / 2), moments.World[0, 0], 12);
        Assert.Equal(SampleMoments.Of(fleets).Variance / 6, moments.OfMean[0, 0], 12);
        Assert.InRange(moments.World[0, 1], 1e-6, Math.Sqrt(moments.World[0, 0] * moments.World[1, 1]));
    }

    [Fact]
    public void The_misfit_is_that_of_correlated_rows_with_their_own_errors()
    {
        RowMoments moments = Moments();
        Misfit misfit = Of(moments, Row(ObservationKind.Value, 120, 6), Row(ObservationKind.Value, 200, 10));
        Matrix<double> all = moments.World + moments.OfMean + Matrix<double>.Build.DenseOfDiagonalArray(
            [Math.Pow(6.0 / 121, 2) + 1e-4, Math.Pow(10.0 / 201, 2) + 1e-4]);
        Vector<double> off = moments.Mean - Vector<double>.Build.DenseOfArray([Math.Log(121), Math.Log(201)]);
        Assert.Equal(off * all.Inverse() * off, misfit.Of(moments.Mean), 9);
        Assert.Equal(off[0] / Math.Sqrt(all[0, 0]), misfit.Standing(moments.Mean, 0), 12);
    }

    [Fact]
    public void A_bound_costs_what_the_chance_to_keep_it_says()
    {
        RowMoments moments = Moments();
        Misfit far = Of(moments, Row(ObservationKind.AtLeast, 20, 0), Row(ObservationKind.AtMost, 2000, 0));
        Assert.Equal(0, far.Of(moments.Mean), 6);
        Assert.Equal(0, far.Standing(moments.Mean, 0));

        double median = Math.Exp(moments.Mean[0]) - 1;
        Misfit at = Of(moments, Row(ObservationKind.AtLeast, median, 0), Row(ObservationKind.AtMost, 2000, 0));
        Assert.Equal(2 * Math.Log(2), at.Of(moments.Mean), 6);
    }

    private static RowMoments Moments() => RowMoments.Of(
        new PointRuns(Somewhere, [First, Second]), Grid, [MetricUnit.Count, MetricUnit.Count]);

    private static Misfit Of(RowMoments moments, params Observation[] rows) =>
        new(rows, [MetricUnit.Count, MetricUnit.Count], moments);

    private static Observation Row(ObservationKind kind, double value, double error) =>
        new("Row", "totals.wentDown", kind, value, error, "Test");
}
