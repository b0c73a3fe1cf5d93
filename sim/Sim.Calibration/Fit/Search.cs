using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;
using MathNet.Numerics.Optimization.ObjectiveFunctions;

namespace Sim.Calibration;

/// <summary>Finds the place in the unit cube where the surfaces of all rows fit best, some axes held.</summary>
/// <param name="surfaces">The surface of each row.</param>
/// <param name="misfit">How far rows are from what was observed.</param>
/// <param name="former">The place of the scenario as it is.</param>
internal sealed class Search(
    IReadOnlyList<RowSurface> surfaces, Misfit misfit, IReadOnlyList<double> former)
{
    // Where rows say nothing, what is nearer to the scenario as it is; too weak to be felt by any row.
    private const double Pull = 0.01;

    // The bounds of the minimiser are smooth: at them it would not move at all.
    private const double Inset = 0.02;
    private const int MostSteps = 200;

    /// <summary>The rows at a place.</summary>
    public Vector<double> Rows(IReadOnlyList<double> place) =>
        Vector<double>.Build.DenseOfEnumerable(surfaces.Select(s => s.At(place)));

    /// <summary>The misfit at a place.</summary>
    public double At(IReadOnlyList<double> place) => misfit.Of(Rows(place));

    /// <summary>The best place that a start leads to.</summary>
    /// <param name="start">Where to start; the held axes stay there.</param>
    /// <param name="held">Whether each axis is held.</param>
    public FitPlace From(IReadOnlyList<double> start, IReadOnlyList<bool> held)
    {
        int[] free = [.. held.Index().Where(h => !h.Item).Select(h => h.Index)];
        double[] place = [.. start];
        if (free.Length == 0)
            return new FitPlace(place, At(place));

        Vector<double> zero = Vector<double>.Build.Dense(surfaces.Count + free.Length);
        IObjectiveModel model = ObjectiveFunction.NonlinearModel(
            (moved, _) => Vector<double>.Build.DenseOfEnumerable(Residuals(With(place, free, moved), free)),
            zero, zero);
        Vector<double> from = Vector<double>.Build.DenseOfEnumerable(
            free.Select(a => Math.Clamp(start[a], Inset, 1 - Inset)));
        NonlinearMinimizationResult found = new LevenbergMarquardtMinimizer(maximumIterations: MostSteps).FindMinimum(
            model, from, Vector<double>.Build.Dense(free.Length), Vector<double>.Build.Dense(free.Length, 1));
        double[] best = With(place, free, found.MinimizingPoint);
        return new FitPlace(best, At(best));
    }

    /// <summary>The best place that any of several starts leads to; of equals, the first.</summary>
    public FitPlace FromAny(IEnumerable<IReadOnlyList<double>> starts, IReadOnlyList<bool> held) =>
        starts.Select(s => From(s, held)).MinBy(f => f.Misfit)!;

    private IEnumerable<double> Residuals(double[] place, int[] free) =>
        misfit.Residuals(Rows(place)).Concat(free.Select(a => Pull * (place[a] - former[a])));

    private static double[] With(double[] place, int[] free, Vector<double> moved)
    {
        double[] all = [.. place];
        for (int i = 0; i < free.Length; i++)
            all[free[i]] = Math.Clamp(moved[i], 0, 1);

        return all;
    }
}
