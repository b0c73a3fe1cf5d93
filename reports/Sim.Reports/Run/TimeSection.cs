namespace Sim.Reports;

/// <summary>Machines down and share online over the whole run and over the first hours.</summary>
internal static class TimeSection
{
    private const double FirstSeconds = 6 * 3600;

    public static IEnumerable<Block> Build(RunFacts facts)
    {
        if (facts.Result.Series.Count == 0)
            return [new Paragraph("The run has no windows.")];

        double end = facts.Result.DurationSeconds;
        double until = facts.ReleaseSeconds + FirstSeconds;
        bool hasFirst = end > 2 * FirstSeconds && until < end;
        return
        [
            .. Milestones.Build(facts),
            new Heading("Machines down, " + Durations.Words(end)),
            Down(facts, new TimeRange("down", 0, end, facts.Result.Series)),
            .. new Published(facts, PublishedSeries.Crashed).Build(),
            .. !hasFirst ? [] : (Block[])
            [
                new Heading("Machines down, the first six hours after the release"),
                Down(facts, new TimeRange("first", facts.ReleaseSeconds, until, facts.AllWindows)),
            ],
            new Heading("Share online"),
            Online(facts, new TimeRange("online", 0, end, facts.Result.Series)),
            .. new Published(facts, PublishedSeries.OnlineShare).Build(),
        ];
    }

    private static LineChart Down(RunFacts facts, TimeRange range)
    {
        SeriesPoint peak = range.EveryWindow(facts).MaxBy(p => p.Down)!;
        string title = range.IsWhole ? "Machines down over the run" : "Machines down in the first hours";
        return new LineChart
        {
            Id = "fig-" + range.Id,
            Title = title,
            Description = $"{Numbers.Words(peak.Down)} machines down at the highest, "
                + $"{Durations.Words(peak.T - facts.ReleaseSeconds)} after the release; "
                + $"{Numbers.Words(range.Points[^1].Down)} at the end of the picture.",
            Caption = Caption(facts, range),
            Provenance = facts.Provenance,
            Table = range.Table(facts, title),
            X = (range.From, range.To),
            XTicks = most => range.Ticks(facts, most),
            Y = (0, Math.Max(1, range.Points.Max(p => p.WentDown))),
            YText = Numbers.Short,
            YName = "machines",
            Lines =
            [
                new ChartLine(facts.Down.Past + " so far", "quiet", range.Line(p => p.WentDown), Filled: false),
                new ChartLine("down now", "down", range.Line(p => p.Down), Filled: true),
            ],
            Span = Span(facts, range),
            Milestones = range.IsWhole ? [.. Milestones.Marks(facts)] : [],
            Points = new Published(facts, PublishedSeries.Crashed).Marks,
            Readouts = range.Readouts(facts, p =>
                $"{Numbers.Words(p.Down)} down, {Numbers.Words(p.WentDown)} {facts.Down.Past} so far"),
        };
    }

    private static (double From, double To, string Label)? Span(RunFacts facts, TimeRange range) =>
        facts.Release is null ? null
        : facts.OutForSeconds is double seconds
            ? (facts.ReleaseSeconds, facts.ReleaseSeconds + seconds, $"update out, {Durations.Short(seconds)}")
            : (facts.ReleaseSeconds, range.To, "update out");

    private static string Caption(RunFacts facts, TimeRange range)
    {
        string shaded = facts.OutForSeconds is double seconds
            ? $" Shaded: the {Durations.Words(seconds)} from the release at "
                + $"{Moments.Full(Moments.After(facts.Start, facts.ReleaseSeconds))} until it was {facts.OutEndedBy}."
            : "";
        string axis = range.IsWhole && facts.IsLong ? " Days in UTC." : " Time after the release.";
        return $"Machines down at the end of a window of {Durations.Words(facts.Result.WindowSeconds)}, and machines "
            + $"that had {(facts.Down.OnlyCrashes ? "crashed" : "gone down")} by then; {facts.CountedMachines}, n = "
            + $"{Numbers.Count(facts.Result.Scale.Endpoints)}."
            + shaded + axis + range.Drawn(facts);
    }

    // Which share of the machines that should be online was, with the published points.
    private static LineChart Online(RunFacts facts, TimeRange range)
    {
        const string title = "Share of expected machines online";
        IReadOnlyList<ChartMark> published = new Published(facts, PublishedSeries.OnlineShare).Marks;
        SeriesPoint lowest = range.EveryWindow(facts).MinBy(p => p.OnlineShare)!;
        string counted = Phrases.Capital(facts.CountedMachines);
        return new LineChart
        {
            Id = "fig-" + range.Id,
            Title = title,
            Description = $"Lowest at {Numbers.Percent(lowest.OnlineShare)}, "
                + $"{Durations.Words(lowest.T - facts.ReleaseSeconds)} after the release; "
                + $"{Numbers.Percent(range.Points[^1].OnlineShare)} at the end.",
            Caption = "Machines online, in percent of those whose habit expects them online at that time; a PC that "
                + "sleeps at night is "
                + $"not counted as down. {counted}, n = {Numbers.Count(facts.Result.Scale.Endpoints)} by day and night."
                + (published.Count == 0 ? "" : " Rings: published measurements, listed below.") + range.Drawn(facts),
            Provenance = facts.Provenance,
            Table = range.Table(facts, title),
            X = (0, range.To),
            XTicks = most => range.Ticks(facts, most),
            Y = (published.Select(p => p.Y).Append(lowest.OnlineShare).Append(0.95).Min(), 1),
            YText = v => Numbers.Trimmed(v * 100) + "%",
            YName = "of machines expected online",
            Lines = [new ChartLine("online", "online", range.Line(p => p.OnlineShare), Filled: false)],
            Span = facts.OutForSeconds is double s ? (facts.ReleaseSeconds, facts.ReleaseSeconds + s, "") : null,
            Points = published,
            Callouts = [new ChartMark(lowest.T, lowest.OnlineShare, "lowest: " + Numbers.Percent(lowest.OnlineShare))],
            Readouts = range.Readouts(facts, p => Numbers.Percent(p.OnlineShare) + " online"),
        };
    }
}
