namespace Sim.Reports;

/// <summary>Published measurements of a series beside what the run shows at the same time.</summary>
internal sealed class Published(RunFacts facts, PublishedSeries series)
{
    private readonly PublishedPoint[] _points = [.. facts.Result.Published.Where(p => p.Series == series)];

    private bool IsCount => series == PublishedSeries.Crashed;

    // Published counts speak for the whole fleet, the series of a thinned run for a part of it; shares need no scaling.
    private double Factor => IsCount && facts.Result.Scale.Factor > 0 ? facts.Result.Scale.Factor : 1;

    public IReadOnlyList<ChartMark> Marks =>
        [.. _points.Select(p => new ChartMark(At(p), p.Value / Factor, NameOf(p)))];

    /// <summary>The points with source and simulated value; nothing where there are none.</summary>
    public IEnumerable<Table> Build() => _points.Length == 0 ? [] :
    [
        Table.Of("Published points beside the run"
            + (facts.IsThinned && IsCount ? "; simulated counts scaled up to the whole fleet" : "")
            + (!facts.IsThinned && facts.Result.Overrides.Count == 0 ? ""
                : "; this run is not the scenario as it is written, so a difference says nothing of it"),
            _points,
            ("Point", p => NameOf(p)),
            ("#After release", p => Durations.Words(p.After.TotalSeconds)),
            ("#Published", p => Value(p.Value)),
            ("#Simulated", p => Value(Simulated(p))),
            ("#Difference", p => Difference(Simulated(p) - p.Value)),
            ("Source", p => p.Source)) with { IsCards = true },
    ];

    private static string NameOf(PublishedPoint point) => point.Note.Length > 0 ? point.Note : point.Source;

    private double At(PublishedPoint point) => facts.ReleaseSeconds + point.After.TotalSeconds;

    // The first window that ends at or after the point; the last one for a point beyond the run.
    private double Simulated(PublishedPoint point)
    {
        SeriesPoint p = facts.AllWindows.FirstOrDefault(w => w.T >= At(point)) ?? facts.AllWindows[^1];
        return IsCount ? p.Crashed * Factor : p.OnlineShare;
    }

    private string Value(double value) => IsCount ? Numbers.Words(value) : Numbers.Percent(value);

    private string Difference(double value) => (value < 0 ? "\u2212" : "+")
        + (IsCount ? Numbers.Words(Math.Abs(value)) : Numbers.Trimmed(Math.Abs(value) * 100, 2) + " points");
}
