namespace Sim.Reports;

/// <summary>A stretch of the run that a chart shows.</summary>
/// <param name="Id">Part of the chart's id.</param>
/// <param name="From">First second since the scenario's start.</param>
/// <param name="To">Last second.</param>
/// <param name="Series">The points to choose from.</param>
internal sealed record TimeRange(string Id, double From, double To, IReadOnlyList<SeriesPoint> Series)
{
    private const int MaxRows = 48;
    private const int MaxReadouts = 84;

    private readonly SeriesPoint[] _points = [.. Series.Where(p => p.T >= From && p.T <= To)];

    /// <summary>The points inside; never empty: the last point of the run where there is none.</summary>
    public IReadOnlyList<SeriesPoint> Points => _points.Length > 0 ? _points : [Series[^1]];

    /// <summary>The whole run.</summary>
    public bool IsWhole => From == 0 && Series[^1].T <= To;

    /// <summary>Every window of the stretch, as far as it is known; never empty.</summary>
    public IReadOnlyList<SeriesPoint> EveryWindow(RunFacts facts) =>
        facts.AllWindows.Where(p => p.T >= From && p.T <= To).ToArray() is { Length: > 0 } every ? every : Points;

    /// <summary>Which windows are drawn, as a sentence for the end of a caption; empty where all are.</summary>
    public string Drawn(RunFacts facts)
    {
        double whole = Math.Min(To, facts.Result.DurationSeconds) - From;
        long windows = (long)Math.Ceiling(whole / facts.Result.WindowSeconds);
        return _points.Length >= windows ? ""
            : $" Drawn: {Numbers.Count(_points.Length)} of {Numbers.Count(windows)} windows, "
            + "each as it ended; all are in series.parquet.";
    }

    /// <summary>The points of a line.</summary>
    public IReadOnlyList<(double X, double Y)> Line(Func<SeriesPoint, double> value) =>
        [.. Points.Select(p => (p.T, value(p)))];

    /// <summary>Days for a whole long run, else hours after the release.</summary>
    public IReadOnlyList<AxisTick> Ticks(RunFacts facts, int atMost) => IsWhole && facts.IsLong
        ? TimeAxis.Days(facts.Start, To, atMost)
        : TimeAxis.After(facts.ReleaseSeconds, To, atMost);

    /// <summary>What a pointer over the chart reads; evenly chosen points.</summary>
    public IReadOnlyList<ChartMark> Readouts(RunFacts facts, Func<SeriesPoint, string> text) =>
    [
        .. Thinned(MaxReadouts).Select(p => new ChartMark(
            p.T, 0, $"{When(facts, p)} UTC, {Durations.Short(p.T - facts.ReleaseSeconds)} after the release: "
                + $"{text(p)}")),
    ];

    /// <summary>At most 48 rows, evenly chosen, the last point among them.</summary>
    public Table Table(RunFacts facts, string caption) => Sim.Reports.Table.Of<SeriesPoint>(
        caption + (Every(MaxRows) == 1 ? ""
            : $"; one in {Numbers.Count(Every(MaxRows))} points, all in series.parquet"),
        Thinned(MaxRows),
        [
            ("Time, UTC", p => When(facts, p)),
            ("#After release", p => Durations.Short(p.T - facts.ReleaseSeconds)),
            .. MeasureColumns.Build(Measures.Series.Where(m => m.Showing == Showing.Always), withShares: false),
        ]);

    private static string When(RunFacts facts, SeriesPoint point) =>
        Moments.DayAndTime(Moments.After(facts.Start, point.T));

    private int Every(int most) => Math.Max(1, (Points.Count + most - 1) / most);

    private IEnumerable<SeriesPoint> Thinned(int most) =>
        Points.Where((_, i) => i % Every(most) == (Points.Count - 1) % Every(most));
}
