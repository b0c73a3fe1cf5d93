using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Sim.Calibration;

/// <summary>
/// A smooth surface through the means of a row: a quadratic, and a Gaussian process over what it leaves. A model is a
/// step function of its parameters, of which no slope can be taken; the surface has one. Axes that the row does not
/// feel are no part of it.
/// </summary>
internal sealed class RowSurface
{
    private static readonly double[] Reaches = [0.15, 0.3, 0.6, 1.2];
    private static readonly double[] Nuggets = [1e-6, 1e-3, 0.03, 0.3];

    private readonly int[] _axes;
    private readonly double[][] _places;
    private readonly bool _quadratic;
    private readonly Vector<double> _trend;
    private readonly double _cost;
    private double _reach = 1;
    private Vector<double> _weights;

    private RowSurface(IReadOnlyList<IReadOnlyList<double>> places, Vector<double> means, int[] axes)
    {
        _axes = axes;
        _places = [.. places.Select(Felt)];
        int terms = (axes.Length + 1) * (axes.Length + 2) / 2;
        _quadratic = places.Count >= 1.5 * terms;
        Matrix<double> basis = Matrix<double>.Build.DenseOfRows(_places.Select(Basis));
        _trend = basis.QR(QRMethod.Thin).Solve(means);
        _weights = means * 0;
        _cost = Process(means - (basis * _trend)) + (basis.ColumnCount * Math.Log(places.Count));
    }

    /// <summary>Fewest points for a number of axes.</summary>
    public static int LeastPoints(int axes) => axes + 2;

    /// <summary>The surface of the axes that the row feels: one after the other is left out as long as what is left
    /// explains the means no worse for its size.</summary>
    /// <param name="places">Places in the unit cube.</param>
    /// <param name="means">The mean of the row at each.</param>
    public static RowSurface Through(IReadOnlyList<IReadOnlyList<double>> places, Vector<double> means)
    {
        var surface = new RowSurface(places, means, [.. Enumerable.Range(0, places[0].Count)]);
        while (surface._axes.Length > 0)
        {
            RowSurface smaller = surface._axes
                .Select(left => new RowSurface(places, means, [.. surface._axes.Where(a => a != left)]))
                .MinBy(s => s._cost)!;
            if (smaller._cost > surface._cost)
                break;

            surface = smaller;
        }

        return surface;
    }

    /// <summary>The row at a place.</summary>
    public double At(IReadOnlyList<double> place)
    {
        double[] felt = Felt(place);
        double value = 0;
        int term = 0;
        foreach (double basis in Basis(felt))
            value += basis * _trend[term++];

        for (int i = 0; i < _places.Length; i++)
            value += _weights[i] * Likeness(felt, _places[i], _reach);

        return value;
    }

    // Minus twice the logarithm of the likelihood, its own variance put in, of the best reach and noise.
    private double Process(Vector<double> left)
    {
        int n = left.Count;
        double least = n * Math.Log(1e-18);
        double best = Math.Max(least, n * Math.Log(left.DotProduct(left) / n));
        if (_axes.Length == 0 || best <= least)
            return best;

        foreach (double reach in Reaches)
        {
            Matrix<double> likeness =
                Matrix<double>.Build.Dense(n, n, (i, j) => Likeness(_places[i], _places[j], reach));
            foreach (double nugget in Nuggets)
            {
                Cholesky<double> factor = (likeness + Matrix<double>.Build.DenseDiagonal(n, nugget)).Cholesky();
                Vector<double> weights = factor.Solve(left);
                double cost = (n * Math.Log(left.DotProduct(weights) / n)) + factor.DeterminantLn
                    + (2 * Math.Log(n));
                if (cost < best)
                    (best, _reach, _weights) = (cost, reach, weights);
            }
        }

        return best;
    }

    private double[] Felt(IReadOnlyList<double> place) => [.. _axes.Select(a => place[a])];

    private IEnumerable<double> Basis(double[] place)
    {
        yield return 1;
        for (int i = 0; i < place.Length; i++)
            yield return place[i] - 0.5;

        for (int i = 0; _quadratic && i < place.Length; i++)
        {
            for (int j = 0; j <= i; j++)
                yield return (place[i] - 0.5) * (place[j] - 0.5);
        }
    }

    // Matérn with 5/2: twice differentiable, and less stiff than a Gaussian.
    private static double Likeness(double[] a, double[] b, double reach)
    {
        double square = 0;
        for (int i = 0; i < a.Length; i++)
            square += (a[i] - b[i]) * (a[i] - b[i]);

        double s = Math.Sqrt(5 * square) / reach;
        return (1 + s + (s * s / 3)) * Math.Exp(-s);
    }
}
