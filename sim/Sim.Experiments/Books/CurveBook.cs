using Sim.Engine;
using Sim.Hosting;

namespace Sim.Experiments;

/// <summary>
/// A curve of an arm over its replications: sum, least and most at each point, so that its size does not grow with
/// replications. Shares are kept as whole numbers of 2^-40, whose sum does not depend on the order in which runs end.
/// </summary>
internal sealed class CurveBook
{
    private const double One = 1L << 40;

    private readonly long[] _windows;
    private readonly ScenarioPlan _plan;
    private readonly long[] _sum;
    private readonly long[] _least;
    private readonly long[] _most;
    private readonly Func<SeriesPoint, long> _pick;
    private int _count;

    /// <param name="series">Name of the curve.</param>
    /// <param name="plan">The arm's scenario; gives the points.</param>
    /// <param name="pick">The number of endpoints at a point.</param>
    public CurveBook(string series, ScenarioPlan plan, Func<SeriesPoint, long> pick)
    {
        (Series, _pick) = (series, pick);
        _windows = [.. ZoneTimes.Windows(plan)];
        _plan = plan;
        _sum = new long[_windows.Length];
        _least = new long[_windows.Length];
        _most = new long[_windows.Length];
    }

    private string Series { get; }

    /// <summary>Adds a replication.</summary>
    public void Add(RunOutcome outcome)
    {
        long endpoints = Math.Max(1, outcome.Result.RawTotals.Endpoints);
        for (int i = 0; i < _windows.Length; i++)
        {
            long share = (long)Math.Round(_pick(outcome.AllWindows[(int)_windows[i]]) * One / endpoints);
            _sum[i] += share;
            _least[i] = _count == 0 ? share : Math.Min(_least[i], share);
            _most[i] = _count == 0 ? share : Math.Max(_most[i], share);
        }

        _count++;
    }

    /// <summary>The curve; without points where nothing was added.</summary>
    public ArmCurve Close() =>
        new(Series, [.. Enumerable.Range(0, _count == 0 ? 0 : _windows.Length).Select(i => new CurvePoint(
        _plan.WindowEnd(_windows[i]).Milliseconds / 1000.0, _sum[i] / One / _count, _least[i] / One, _most[i] / One))]);
}
