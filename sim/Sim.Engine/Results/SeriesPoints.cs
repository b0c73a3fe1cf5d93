using System.Collections;
using Sim.Engine.Control;

namespace Sim.Engine.Results;

/// <summary>A series as points that are made when they are asked for.</summary>
internal sealed class SeriesPoints : IReadOnlyList<SeriesPoint>
{
    private readonly RunModel _model;
    private readonly Series _series;

    public SeriesPoints(RunModel model, Series series)
    {
        _model = model;
        _series = series;
    }

    public int Count => _series.Count;

    public SeriesPoint this[int index] => new(
        (index + 1) * _model.Plan.Window.Milliseconds / 1000.0,
        _series.Crashed[index] - _series.Recovered[index],
        _series.Applied[index],
        _series.Crashed[index],
        _series.Recovered[index],
        0,
        _series.ServicesDown[index],
        _series.OnlineShare[index]);

    public IEnumerator<SeriesPoint> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
