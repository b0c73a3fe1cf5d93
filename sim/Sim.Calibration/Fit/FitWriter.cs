namespace Sim.Calibration;

/// <summary>Says what an estimate means in the units of parameters and rows.</summary>
/// <param name="plan">The calibration.</param>
/// <param name="space">Its parameters.</param>
/// <param name="units">The unit of each row.</param>
internal sealed class FitWriter(CalibrationPlan plan, ParameterSpace space, IReadOnlyList<MetricUnit> units)
{
    /// <summary>The fit.</summary>
    /// <param name="estimate">The last estimate.</param>
    /// <param name="before">The runs of the scenario as it was.</param>
    /// <param name="after">The runs of the end.</param>
    /// <param name="effort">What it rests on.</param>
    public CalibrationFit Write(Estimate estimate, PointRuns before, PointRuns after, FitEffort effort)
    {
        RowMoments? was = Moments(before);
        RowMoments? now = Moments(after);
        return new CalibrationFit(
            [.. space.Axes.Select((a, i) => Parameter(a, after.Point.Values[i], estimate.Profiles[i]))],
            [.. plan.Observations.Select((o, i) => new FittedRow(
                o, units[i], Row(was, i), Row(now, i), Standing(was, i), Standing(now, i)))],
            Misfit(was), Misfit(now), estimate.Limit, effort);

        double? Row(RowMoments? moments, int row) =>
            moments is null ? null : RowScale.Shrink(moments.Mean[row], units[row]);
        double? Standing(RowMoments? moments, int row) =>
            moments is null ? null : estimate.Misfit.Standing(moments.Mean, row);
        double Misfit(RowMoments? moments) => moments is null ? double.NaN : estimate.Misfit.Of(moments.Mean);
    }

    private RowMoments? Moments(PointRuns runs) =>
        RowMoments.IsComplete(runs) ? RowMoments.Of(runs, plan.Runs, units) : null;

    private static FittedParameter Parameter(ParameterAxis axis, double value, AxisProfile profile) => new(
        axis.Parameter, value, Value(axis, profile.Low), Value(axis, profile.High),
        [.. profile.Points.Select(p => new ProfilePoint(axis.ValueAt(p.Place), Math.Max(0, p.Rise)))]);

    private static double? Value(ParameterAxis axis, double? place) =>
        place is { } at ? axis.ValueAt(at) : null;
}
