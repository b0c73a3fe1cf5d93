namespace Sim.Reports;

/// <summary>A stretch of the run that a chart shows.</summary>
/// <param name="from">First second since the scenario's start.</param>
/// <param name="to">Last second.</param>
/// <param name="series">The points to choose from.</param>
internal sealed class TimeRange(RunFacts facts, double from, double to, IReadOnlyList<SeriesPoint> series)
{
    private const int MaxRows = 48;
    private const int MaxReadouts = 84;

    private readonly SeriesPoint[] _points = [.. series.Where(p => p.T >= from && p.T <= to)];

    public (double From, double To) Seconds => (from, to);

    /// <summary>The points inside; never empty: the last point of the run where there is none.</summary>
    public IReadOnlyList<SeriesPoint> Points => _points.Length > 0 ? _points : [series[^1]];

    public bool IsWhole => from == 0 && series[^1].T <= to;

    /// <summary>The whole of a run that is long enough for an axis of calendar days.</summary>
    public bool IsInDays => IsWhole && facts.Result.DurationSeconds > 48 * 3600;

    /// <summary>Every window of the stretch, as far as it is known; never empty.</summary>
    public IReadOnlyList<SeriesPoint> EveryWindow =>
        facts.AllWindows.Where(p => p.T >= from && p.T <= to).ToArray() is { Length: > 0 } every ? every : Points;

    /// <summary>Which windows are drawn, as a sentence for the end of a caption; empty where all are.</summary>
    public string Drawn()
    {
        double whole = Math.Min(to, facts.Result.DurationSeconds) - from;
        long windows = (long)Math.Ceiling(whole / facts.Result.WindowSeconds);
        return _points.Length >= windows ? ""
            : $" Drawn: {Numbers.Count(_points.Length)} of {Numbers.Count(windows)} windows, each as it ended; all are "
                + "in series.parquet.";
    }

    public IReadOnlyList<Point> Line(Func<SeriesPoint, double> value) => [.. Points.Select(p => (p.T, value(p)))];

    /// <summary>Days for a whole long run, else hours after the release.</summary>
    public IReadOnlyList<AxisTick> Ticks(int atMost) => IsInDays ? TimeAxis.Days(facts.Start, to, atMost)
        : TimeAxis.After(facts.ReleaseSeconds, to, atMost);

    /// <summary>What a pointer over the chart reads; evenly chosen points.</summary>
    public IReadOnlyList<ChartMark> Readouts(Func<SeriesPoint, string> text) =>
    [
        .. Thinned(MaxReadouts).Select(p => new ChartMark(
            p.T, 0, $"{When(p)} UTC, {Durations.Short(p.T - facts.ReleaseSeconds)} after the release: {text(p)}")),
    ];

    /// <summary>At most 48 rows, evenly chosen, the last point among them.</summary>
    public Table Table(string caption) => Sim.Reports.Table.Of(caption + (Every(MaxRows) == 1 ? ""
        : $"; one in {Numbers.Count(Every(MaxRows))} points, all in series.parquet"),
        Thinned(MaxRows),
        [
            ("Time, UTC", p => When(p)),
            ("#After release", p => Durations.Short(p.T - facts.ReleaseSeconds)),
            .. Sim.Reports.Table.Measured(Measures.Series.Where(m => m.Showing == Showing.Always), withShares: false),
        ]);

    private string When(SeriesPoint point) => Moments.DayAndTime(Moments.After(facts.Start, point.T));

    private int Every(int most) => Math.Max(1, (Points.Count + most - 1) / most);

    private IEnumerable<SeriesPoint> Thinned(int most) =>
        Points.Where((_, i) => i % Every(most) == (Points.Count - 1) % Every(most));
}
