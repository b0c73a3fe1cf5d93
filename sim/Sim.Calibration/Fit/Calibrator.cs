using MathNet.Numerics.LinearAlgebra;

namespace Sim.Calibration;

/// <summary>
/// Calibrates: runs a first design, and then, round by round, what the surfaces take for the optimum and the ends of
/// the intervals, until surfaces and runs agree there.
/// </summary>
/// <param name="plan">What is fitted to what.</param>
/// <param name="source">Gives the scenario of a point.</param>
/// <param name="store">Keeps runs.</param>
/// <param name="threads">Most runs at once, from 1; without influence on the result.</param>
/// <param name="observer">Told the progress.</param>
public sealed class Calibrator(
    CalibrationPlan plan, IScenarioSource source, IRunStore store, int threads, IPointObserver observer)
{
    // Where surfaces and runs differ by less, in standard errors, they agree.
    private const double Tolerance = 0.25;

    private readonly MetricName[] _metrics = [.. plan.Observations.Select(o => MetricName.Parse(o.Metric))];
    private readonly ParameterSpace _space = new(plan.Parameters);

    /// <summary>Calibrates.</summary>
    /// <param name="cancellation">Stops it; runs that were done are kept in the store.</param>
    /// <exception cref="PointRefusedException">The scenario does not take the settings of a point.</exception>
    /// <exception cref="CalibrationFailedException">Too few points have a value of every row.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CalibrationFit Run(CancellationToken cancellation)
    {
        MetricUnit[] units = [.. _metrics.Select(m => m.Unit)];
        var evaluator = new PointEvaluator(
            source, plan.Runs, [.. _metrics.DistinctBy(m => m.Text)], store, threads, observer);
        var estimator = new Estimator(_space, plan.Observations, units, plan.Runs);
        List<PointRuns> points = [.. Run(evaluator, "first design", FirstDesign(), cancellation)];
        EnsureEnough(points);
        Estimate estimate = estimator.Of(points);
        double gap = double.MaxValue;
        int rounds = 0;
        while (rounds < plan.Rounds && gap > Tolerance)
        {
            rounds++;
            SpacePoint[] looked = [.. Places(estimate).Select(_space.At)];
            IReadOnlyList<PointRuns> ran = Run(evaluator, $"round {rounds}", looked, cancellation);
            gap = Gap(estimate, ran, units);
            points = [.. points.Concat(ran).DistinctBy(p => p.Point.Key)];
            estimate = estimator.Of(points, looked[0]);
        }

        // The end is what runs say, never what a surface does.
        SpacePoint end = End(estimate);
        PointRuns last = Run(evaluator, "check", [end], cancellation)[0];
        return new FitWriter(plan, _space, units).Write(estimate, points[0], last, new FitEffort(
            points.Append(last).DistinctBy(p => p.Point.Key).Count(), points.Count(p => !RowMoments.IsComplete(p)),
            rounds, Math.Max(gap <= Tolerance ? 0 : gap, Gap(estimate, [last], units)), Tolerance));
    }

    // The scenario as it is stands first.
    private IReadOnlyList<SpacePoint> FirstDesign() =>
    [
        .. SpaceFilling.Latin(_space.Axes.Count, plan.Points, Mix.OfName(plan.Name)).Select(_space.At)
            .Prepend(_space.Former).DistinctBy(p => p.Key),
    ];

    private IReadOnlyList<PointRuns> Run(
        PointEvaluator evaluator, string what, IReadOnlyList<SpacePoint> points, CancellationToken cancellation)
    {
        // Two rows of one metric are one measurement.
        string[] measured = [.. _metrics.Select(m => m.Text).Distinct()];
        return
        [
            .. evaluator.Evaluate(what, points, cancellation).Select(p => p with
            {
                Values = [.. _metrics.Select(m => p.Values[Array.IndexOf(measured, m.Text)])],
            }),
        ];
    }

    // The optimum first, then the ends of the intervals.
    private static IEnumerable<double[]> Places(Estimate estimate) =>
    [
        estimate.Kept.Place,
        .. estimate.Profiles.SelectMany((p, axis) => new[] { p.Low, p.High }.OfType<double>().Select(end =>
            p.Points.MinBy(point => Math.Abs(point.Place - end)).Whole.Select((w, i) => i == axis ? end : w)
                .ToArray())),
    ];

    // Only what moved away from the scenario gets another value.
    private SpacePoint End(Estimate estimate)
    {
        SpacePoint former = _space.Former;
        SpacePoint moved = _space.At(estimate.Kept.Place);
        return _space.Of([.. moved.Values.Select((v, i) =>
            estimate.Kept.Place[i] == former.Place[i] ? former.Values[i] : v)]);
    }

    private double Gap(Estimate estimate, IEnumerable<PointRuns> ran, MetricUnit[] units) => ran
        .Where(RowMoments.IsComplete).Select(p => RowMoments.Of(p, plan.Runs, units))
        .Select(m => (estimate.Search.Rows(m.Point.Place) - m.Mean).PointwiseDivide(estimate.Misfit.Errors)
            .AbsoluteMaximum())
        .DefaultIfEmpty(double.MaxValue).Max();

    private void EnsureEnough(List<PointRuns> points)
    {
        int complete = points.Count(RowMoments.IsComplete);
        if (complete >= RowSurface.LeastPoints(_space.Axes.Count))
            return;

        int row = Enumerable.Range(0, _metrics.Length)
            .MaxBy(r => points.Count(p => !p.Values[r].All(double.IsFinite)));
        throw new CalibrationFailedException(
            $"only {complete} of {points.Count} points have a value of every row in every run; '"
            + $"{plan.Observations[row].Name}' ({_metrics[row].Text}) lacks most");
    }
}
