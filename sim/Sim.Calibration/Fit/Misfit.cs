using MathNet.Numerics.LinearAlgebra;

namespace Sim.Calibration;

/// <summary>
/// How far rows are from what was observed, in standard errors: the error of the observation, what one world differs
/// from the mean of many by, and what a finite number of fleets leaves open, together.
/// </summary>
internal sealed class Misfit
{
    // No row says more than about a percent: fleets that all agree on a share of nothing or all have no spread at all.
    private const double Finest = 0.01;

    private readonly IReadOnlyList<Observation> _rows;
    private readonly int[] _values;
    private readonly int[] _bounds;
    private readonly Vector<double> _observed;
    private readonly Matrix<double> _factor;

    /// <param name="rows">What was observed.</param>
    /// <param name="units">The unit of each row.</param>
    /// <param name="moments">How rows vary, near the optimum.</param>
    public Misfit(IReadOnlyList<Observation> rows, IReadOnlyList<MetricUnit> units, RowMoments moments)
    {
        _rows = rows;
        _values = [.. rows.Index().Where(r => r.Item.Kind == ObservationKind.Value).Select(r => r.Index)];
        _bounds = [.. rows.Index().Where(r => r.Item.Kind != ObservationKind.Value).Select(r => r.Index)];
        _observed = Vector<double>.Build.DenseOfEnumerable(
            rows.Select((r, i) => RowScale.Stretch(r.Value, units[i])));
        Vector<double> errors = Vector<double>.Build.DenseOfEnumerable(
            rows.Select((r, i) => RowScale.Error(r.Error, r.Value, units[i])));
        Matrix<double> all = moments.World + moments.OfMean
            + Matrix<double>.Build.DenseOfDiagonalVector(errors.PointwisePower(2) + (Finest * Finest));
        Errors = all.Diagonal().PointwiseSqrt();
        _factor = Matrix<double>.Build.Dense(
            _values.Length, _values.Length, (i, j) => all[_values[i], _values[j]]).Cholesky().Factor;
    }

    /// <summary>The standard error of each row.</summary>
    public Vector<double> Errors { get; }

    /// <summary>Independent residuals of the rows at means; their squares add up to the misfit. Rows with bounds stand
    /// last.</summary>
    public IEnumerable<double> Residuals(Vector<double> means)
    {
        double[] solved = new double[_values.Length];
        for (int i = 0; i < solved.Length; i++)
        {
            double rest = means[_values[i]] - _observed[_values[i]];
            for (int j = 0; j < i; j++)
                rest -= _factor[i, j] * solved[j];

            solved[i] = rest / _factor[i, i];
        }

        // Of a world whose rows spread like this, the chance to keep the bound.
        return solved.Concat(_bounds.Select(row =>
            Math.Sqrt(-2 * Math.Log(Math.Max(1e-300, DetMath.NormalCdf(Inside(means, row)))))));
    }

    /// <summary>The misfit at means: the sum of the squares.</summary>
    public double Of(Vector<double> means) => Residuals(means).Sum(r => r * r);

    /// <summary>How far a row is from what was observed, in standard errors; 0 for a bound that is kept.</summary>
    public double Standing(Vector<double> means, int row) => _rows[row].Kind switch
    {
        ObservationKind.Value => (means[row] - _observed[row]) / Errors[row],
        ObservationKind.AtLeast => Math.Min(0, Inside(means, row)),
        _ => Math.Max(0, -Inside(means, row)),
    };

    private double Inside(Vector<double> means, int row) =>
        (means[row] - _observed[row]) / Errors[row] * (_rows[row].Kind == ObservationKind.AtLeast ? 1 : -1);
}
