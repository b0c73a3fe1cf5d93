namespace Sim.Calibration;

/// <summary>How the best misfit rises as one axis is held where it is not best, the others fitted anew.</summary>
/// <param name="Points">Places in order; on the axis, with the rise.</param>
/// <param name="Low">The lower end of the interval; null where it meets the bound.</param>
/// <param name="High">The upper end; null where it meets the bound.</param>
internal sealed record AxisProfile(
    IReadOnlyList<(double Place, double Rise, double[] Whole)> Points, double? Low, double? High)
{
    /// <summary>Whether the rows can tell no value within the bounds from another.</summary>
    public bool IsUndetermined => Low is null && High is null;

    /// <summary>The largest rise.</summary>
    public double Height => Points.Max(p => p.Rise);
}
