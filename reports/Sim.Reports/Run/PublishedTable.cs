namespace Sim.Reports;

/// <summary>Published measurements beside what the run shows at the same time.</summary>
internal static class PublishedTable
{
    /// <summary>The points of a series as numbered marks.</summary>
    public static IReadOnlyList<ChartMark> Marks(RunFacts facts, string series)
    {
        List<ChartMark> marks = [];
        foreach (PublishedPoint point in Of(facts, series))
        {
            marks.Add(new ChartMark(At(facts, point), point.Value / Scale(facts, series), Number(marks.Count)));
        }

        return marks;
    }

    /// <summary>Writes the points with source and simulated value; nothing where there are none.</summary>
    public static void Write(Markup markup, RunFacts facts, string series, bool wanted = true)
    {
        PublishedPoint[] points = [.. Of(facts, series)];
        if (points.Length == 0 || !wanted)
        {
            return;
        }

        List<string[]> rows = [];
        foreach (PublishedPoint point in points)
        {
            double simulated = Simulated(facts, point);
            rows.Add(
            [
                "Point " + Number(rows.Count), Durations.Words(point.After.Milliseconds / 1000.0), Value(series, point.Value),
                Value(series, simulated), Difference(series, simulated - point.Value), point.Note, point.Source,
            ]);
        }

        new DataTable(
            "Published points beside the run"
                + (facts.IsThinned && series == "crashed" ? "; simulated counts scaled up to the whole fleet" : "")
                + (facts.IsAsWritten ? "" : "; this run is not the scenario as it is written, so a difference says nothing of it"),
            ["Point", "#After release", "#Published", "#Simulated", "#Difference", "Note", "Source"], rows)
        {
            IsCards = true,
        }.Write(markup);
    }

    private static IEnumerable<PublishedPoint> Of(RunFacts facts, string series) =>
        facts.Result.Published.Where(p => p.Series == series);

    private static double At(RunFacts facts, PublishedPoint point) =>
        facts.ReleaseSeconds + (point.After.Milliseconds / 1000.0);

    // Published counts speak for the whole fleet, the series of a thinned run for a part of it; shares need no scaling.
    private static double Scale(RunFacts facts, string series) =>
        series == "crashed" && facts.Result.Scale.Factor > 0 ? facts.Result.Scale.Factor : 1;

    // The first window that ends at or after the point; the last one for a point beyond the run.
    private static double Simulated(RunFacts facts, PublishedPoint point)
    {
        double at = At(facts, point);
        SeriesPoint p = facts.AllWindows.FirstOrDefault(w => w.T >= at) ?? facts.AllWindows[^1];
        return point.Series == "crashed" ? p.Crashed * Scale(facts, point.Series) : p.OnlineShare;
    }

    private static string Value(string series, double value) =>
        series == "crashed" ? Numbers.Words(value) : Numbers.Percent(value);

    private static string Difference(string series, double value) => (value < 0 ? "\u2212" : "+")
        + (series == "crashed" ? Numbers.Words(Math.Abs(value)) : Numbers.Trimmed(Math.Abs(value) * 100, 2) + " points");

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
