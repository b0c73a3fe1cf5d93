using System.Collections;


namespace Sim.Hosting;

/// <summary>A series as points that are made when they are asked for.</summary>
internal sealed class SeriesPoints : IReadOnlyList<SeriesPoint>
{
    private readonly ScenarioPlan _plan;
    private readonly IReadOnlyList<WindowFigures> _windows;

    public SeriesPoints(ScenarioPlan plan, IReadOnlyList<WindowFigures> windows)
    {
        _plan = plan;
        _windows = windows;
    }

    public int Count => _windows.Count;

    public SeriesPoint this[int index]
    {
        get
        {
            WindowFigures at = _windows[index];
            return new SeriesPoint(
                _plan.WindowEnd(index).Milliseconds / 1000.0, at.WentDown - at.Recovered, at.Applied, at.Crashed,
                at.Recovered, at.Unprotected, at.ServicesDown, at.OnlineShare)
            {
                HungOrQuarantined = at.WentDown - at.Crashed,
            };
        }
    }

    public IEnumerator<SeriesPoint> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
