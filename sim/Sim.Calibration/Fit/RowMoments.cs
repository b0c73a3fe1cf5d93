using MathNet.Numerics.LinearAlgebra;

namespace Sim.Calibration;

/// <summary>
/// Mean of each row over the runs of a point, and how rows vary together: between fleets, and between seeds of one
/// fleet. All on the scales of the rows.
/// </summary>
internal sealed class RowMoments
{
    private RowMoments(SpacePoint point, Vector<double> mean, Matrix<double> world, Matrix<double> ofMean) =>
        (Point, Mean, World, OfMean) = (point, mean, world, ofMean);

    /// <summary>The point.</summary>
    public SpacePoint Point { get; }

    /// <summary>The mean of each row.</summary>
    public Vector<double> Mean { get; }

    /// <summary>The covariance of rows in one world: one fleet, one seed.</summary>
    public Matrix<double> World { get; }

    /// <summary>The covariance of the means: what a finite number of fleets leaves open.</summary>
    public Matrix<double> OfMean { get; }

    /// <summary>Whether every run has a value of every row.</summary>
    public static bool IsComplete(PointRuns runs) => runs.Values.All(v => v.All(double.IsFinite));

    /// <summary>The moments of a point.</summary>
    /// <param name="runs">Its runs, all with values.</param>
    /// <param name="grid">Their fleets and seeds.</param>
    /// <param name="units">The unit of each row.</param>
    public static RowMoments Of(PointRuns runs, RunGrid grid, IReadOnlyList<MetricUnit> units)
    {
        int rows = units.Count;
        Matrix<double> all = Matrix<double>.Build.Dense(
            rows, grid.Count, (row, run) => RowScale.Stretch(runs.Values[row][run], units[row]));
        Matrix<double> fleets = Matrix<double>.Build.Dense(rows, grid.Fleets, (row, fleet) =>
            Enumerable.Range(fleet * grid.Seeds, grid.Seeds).Average(run => all[row, run]));
        Matrix<double> inside = Matrix<double>.Build.Dense(
            rows, grid.Count, (row, run) => all[row, run] - fleets[row, run / grid.Seeds]);
        Vector<double> mean = fleets.RowSums() / grid.Fleets;
        Matrix<double> centred = Matrix<double>.Build.Dense(
            rows, grid.Fleets, (row, fleet) => fleets[row, fleet] - mean[row]);
        Matrix<double> between = Shrunken(centred.TransposeAndMultiply(centred) / (grid.Fleets - 1), grid.Fleets);

        // The mean over the seeds of a fleet hides a part of what seeds add to one world.
        Matrix<double> within = grid.Seeds == 1 ? between * 0
            : inside.TransposeAndMultiply(inside) / (grid.Fleets * (grid.Seeds - 1.0)) * (1 - (1.0 / grid.Seeds));
        return new RowMoments(runs.Point, mean, between + within, between / grid.Fleets);
    }

    // Correlations of few fleets are drawn towards none, by as much as they are uncertain (Schäfer and Strimmer 2005).
    private static Matrix<double> Shrunken(Matrix<double> covariance, int fleets)
    {
        double noise = 0;
        double signal = 0;
        for (int i = 0; i < covariance.RowCount; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double r = covariance[i, j] / Math.Sqrt((covariance[i, i] * covariance[j, j]) + double.Epsilon);
                noise += (1 - (r * r)) * (1 - (r * r)) / (fleets - 1);
                signal += r * r;
            }
        }

        double keep = 1 - Math.Min(1, noise / Math.Max(signal, double.Epsilon));
        return covariance.MapIndexed((i, j, v) => i == j ? v : v * keep);
    }
}
