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
    public bool IsWhole => From == 0;

    /// <summary>Every window of the stretch, as far as it is known; never empty.</summary>
    public IReadOnlyList<SeriesPoint> EveryWindow(RunFacts facts) =>
        facts.AllWindows.Where(p => p.T >= From && p.T <= To).ToArray() is { Length: > 0 } every ? every : Points;

    /// <summary>Which windows are drawn, as a sentence for the end of a caption; empty where all are.</summary>
    public string Drawn(RunFacts facts)
    {
        double whole = Math.Min(To, facts.Result.DurationSeconds) - From;
        long windows = (long)Math.Ceiling(whole / facts.Result.WindowSeconds);
        return _points.Length >= windows ? "" : $" Drawn: {Numbers.Count(_points.Length)} of {Numbers.Count(windows)} windows, "
            + "each as it ended; all are in series.parquet.";
    }

    /// <summary>The points of a line.</summary>
    public IReadOnlyList<(double X, double Y)> Line(Func<SeriesPoint, double> value) =>
        [.. Points.Select(p => (p.T, value(p)))];

    /// <summary>Days for a whole long run, else hours after the release.</summary>
    public IReadOnlyList<AxisTick> Ticks(RunFacts facts, int atMost) => IsWhole && facts.IsLong
        ? TimeAxis.Days(facts.Start, To, atMost)
        : TimeAxis.HoursAfter(facts.ReleaseSeconds, To, atMost);

    /// <summary>What a pointer over the chart reads; evenly chosen points.</summary>
    public IReadOnlyList<ChartMark> Readouts(RunFacts facts, Func<SeriesPoint, string> text)
    {
        int every = Math.Max(1, (Points.Count + MaxReadouts - 1) / MaxReadouts);
        List<ChartMark> marks = [];
        for (int i = (Points.Count - 1) % every; i < Points.Count; i += every)
        {
            SeriesPoint p = Points[i];
            string when = $"{Moments.DayAndTime(Moments.After(facts.Start, p.T))} UTC, "
                + $"{Durations.Short(p.T - facts.ReleaseSeconds)} after the release";
            marks.Add(new ChartMark(p.T, 0, $"{when}: {text(p)}"));
        }

        return marks;
    }

    /// <summary>At most 48 rows, evenly chosen, the last point among them.</summary>
    public DataTable Table(RunFacts facts, string caption)
    {
        int every = Math.Max(1, (Points.Count + MaxRows - 1) / MaxRows);
        List<string[]> rows = [];
        for (int i = (Points.Count - 1) % every; i < Points.Count; i += every)
        {
            SeriesPoint p = Points[i];
            rows.Add(
            [
                Moments.DayAndTime(Moments.After(facts.Start, p.T)),
                Durations.Short(p.T - facts.ReleaseSeconds),
                Numbers.Count(p.Down), Numbers.Count(p.Exposed), Numbers.Count(p.WentDown), Numbers.Count(p.Recovered),
                Numbers.Count(p.Unprotected), Numbers.Count(p.ServicesDown), Numbers.Percent(p.OnlineShare),
            ]);
        }

        string note = every == 1 ? "" : $"; one in {every.ToString(CultureInfo.InvariantCulture)} points, all in series.parquet";
        return new DataTable(
            caption + note,
            ["Time, UTC", "#After release", "#Down", "#Updated", "#" + facts.Down.Heading, "#Came back", "#Unprotected", "#Services down",
             "#Online"],
            rows);
    }
}
