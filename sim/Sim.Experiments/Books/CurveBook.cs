namespace Sim.Experiments;

/// <summary>
/// A curve of an arm over its replications: sum, least and most at each point, so that its size does not grow with
/// replications. Shares are kept as whole numbers of 2^-40, whose sum does not depend on the order in which runs end.
/// </summary>
/// <param name="series">Name of the curve.</param>
/// <param name="plan">The arm's scenario; gives the points.</param>
/// <param name="pick">The number of endpoints at a point.</param>
internal sealed class CurveBook(string series, ScenarioPlan plan, Func<SeriesPoint, long> pick)
{
    private const double One = 1L << 40;

    private readonly (long Window, long Sum, long Least, long Most)[] _points =
        [.. KeptWindows.OfZones(plan).Select(window => (window, 0L, long.MaxValue, 0L))];

    private int _count;

    /// <summary>Adds a replication.</summary>
    public void Add(RunOutcome outcome)
    {
        long endpoints = Math.Max(1, outcome.Result.RawTotals.Endpoints);
        foreach (ref (long Window, long Sum, long Least, long Most) point in _points.AsSpan())
        {
            long share = (long)Math.Round(pick(outcome.AllWindows[(int)point.Window]) * One / endpoints);
            point = (point.Window, point.Sum + share, Math.Min(point.Least, share), Math.Max(point.Most, share));
        }

        _count++;
    }

    /// <summary>The curve; without points where nothing was added.</summary>
    public ArmCurve Close() =>
        new(series, [.. _points.Take(_count == 0 ? 0 : _points.Length).Select(p => new CurvePoint(
        plan.WindowEnd(p.Window).Milliseconds / 1000.0, p.Sum / One / _count, p.Least / One, p.Most / One))]);
}
