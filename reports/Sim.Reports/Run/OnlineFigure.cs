namespace Sim.Reports;

/// <summary>Which share of the machines that should be online was, with the published points.</summary>
internal static class OnlineFigure
{
    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        TimeRange range = new("online", 0, facts.Result.DurationSeconds, facts.Result.Series);
        IReadOnlyList<ChartMark> published = PublishedTable.Marks(facts, "onlineShare");
        SeriesPoint lowest = range.EveryWindow(facts).MinBy(p => p.OnlineShare)!;
        double least = Math.Min(lowest.OnlineShare, published.Count == 0 ? 1 : published.Min(p => p.Y));
        markup.Element("h3", "Share online");
        LineChart chart = new()
        {
            Id = "fig-online",
            Title = "Share of expected machines online",
            Description = $"Lowest at {Numbers.Percent(lowest.OnlineShare)}, "
                + $"{Durations.Words(lowest.T - facts.ReleaseSeconds)} after the release; "
                + $"{Numbers.Percent(range.Points[^1].OnlineShare)} at the end.",
            X = (0, range.To),
            XTicks = most => range.Ticks(facts, most),
            Y = (Math.Min(least, 0.95), 1),
            YText = v => Numbers.Trimmed(v * 100) + "%",
            YName = "of machines expected online",
            Lines = [new ChartLine("online", "online", range.Line(p => p.OnlineShare), Filled: false)],
            Span = facts.OutForSeconds is double s
                ? (facts.ReleaseSeconds, facts.ReleaseSeconds + s, "")
                : null,
            Points = published,
            Callouts = [new ChartMark(lowest.T, lowest.OnlineShare, "lowest: " + Numbers.Percent(lowest.OnlineShare))],
            Readouts = range.Readouts(facts, p => Numbers.Percent(p.OnlineShare) + " online"),
        };
        string rings = published.Count == 0 ? "" : " Rings: published measurements, listed below.";
        string caption = "Machines online, in percent of those whose habit expects them online at that time; a PC that "
            + $"sleeps at night is not counted as down. {Start(facts.CountedMachines)}, "
            + $"n = {Numbers.Count(facts.Result.Scale.Endpoints)} by day and night.{chart.AxisNote}{rings}{range.Drawn(facts)}";
        Figure.Write(markup, caption, facts.Provenance, chart.Draw, ChartSize.Page, range.Table(facts, chart.Title));
        PublishedTable.Write(markup, facts, "onlineShare");
    }

    private static string Start(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
