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
        TimeRange whole = new(facts, 0, end, facts.Result.Series);
        return
        [
            .. Milestones.Build(facts),
            new Heading("Machines down, " + facts.Span),
            Down(facts, "down", whole),
            .. new Published(facts, PublishedSeries.Crashed).Build(),
            .. end <= 2 * FirstSeconds || until >= end ? [] : (Block[])
            [
                new Heading("Machines down, the first six hours after the release"),
                Down(facts, "first", new TimeRange(facts, facts.ReleaseSeconds, until, facts.AllWindows)),
            ],
            new Heading("Share online"),
            Online(facts, whole),
            .. new Published(facts, PublishedSeries.OnlineShare).Build(),
        ];
    }

    private static LineChart Down(RunFacts facts, string id, TimeRange range)
    {
        SeriesPoint peak = range.EveryWindow.MaxBy(p => p.Down)!;
        string title = range.IsWhole ? "Machines down over the run" : "Machines down in the first hours";
        string shaded = facts.OutForSeconds is not double seconds ? ""
            : $" Shaded: the {Durations.Words(seconds)} from the release at "
                + $"{Moments.Full(Moments.After(facts.Start, facts.ReleaseSeconds))} until it was {facts.OutEndedBy}.";
        return new LineChart
        {
            Id = "fig-" + id,
            Title = title,
            Description = $"{Numbers.Words(peak.Down)} machines down at the highest, "
                + $"{Durations.Words(peak.T - facts.ReleaseSeconds)} after the release; "
                + $"{Numbers.Words(range.Points[^1].Down)} at the end of the picture.",
            Caption = $"Machines down at the end of a window of {Durations.Words(facts.Result.WindowSeconds)}, and "
                + $"machines that had {(facts.Down.OnlyCrashes ? "crashed" : "gone down")} by then; "
                + $"{facts.CountedMachines}, n = {Numbers.Count(facts.Result.Scale.Endpoints)}." + shaded
                + (range.IsInDays ? " Days in UTC." : " Time after the release.") + range.Drawn(),
            Provenance = facts.Provenance,
            Table = range.Table(title),
            X = range.Seconds,
            XTicks = range.Ticks,
            Y = (0, Math.Max(1, range.Points.Max(p => p.WentDown))),
            YText = Numbers.Short,
            YName = "machines",
            Lines =
            [
                (facts.Down.Past + " so far", "quiet", range.Line(p => p.WentDown), false),
                ("down now", "down", range.Line(p => p.Down), true),
            ],
            Span = facts.Release is null ? null : facts.OutForSeconds is double span
                ? (facts.ReleaseSeconds, facts.ReleaseSeconds + span, $"update out, {Durations.Short(span)}")
                : (facts.ReleaseSeconds, range.Seconds.To, "update out"),
            Milestones = range.IsWhole ? [.. Milestones.Marks(facts)] : [],
            Points = new Published(facts, PublishedSeries.Crashed).Marks,
            Readouts = range.Readouts(p =>
                $"{Numbers.Words(p.Down)} down, {Numbers.Words(p.WentDown)} {facts.Down.Past} so far"),
        };
    }

    // Which share of the sensors that should be online was, with the published points.
    private static LineChart Online(RunFacts facts, TimeRange range)
    {
        const string title = "Share of expected sensors online";
        IReadOnlyList<ChartMark> published = new Published(facts, PublishedSeries.OnlineShare).Marks;
        SeriesPoint lowest = range.EveryWindow.MinBy(p => p.OnlineShare)!;
        return new LineChart
        {
            Id = "fig-online",
            Title = title,
            Description = $"Lowest at {Numbers.Percent(lowest.OnlineShare)}, "
                + $"{Durations.Words(lowest.T - facts.ReleaseSeconds)} after the release; "
                + $"{Numbers.Percent(range.Points[^1].OnlineShare)} at the end.",
            Caption = "Machines with the sensor online, in percent of those whose habit expects them online at that "
                + "time; a PC that sleeps at night is not counted as down, one without the sensor not at all. Of an "
                + "update of the platform's vendor, every machine. "
                + $"{Phrases.Capital(facts.CountedMachines)}, n = "
                + $"{Numbers.Count(facts.Result.Scale.Endpoints)} by day and night, with and without it."
                + (published.Count == 0 ? "" : " Rings: published measurements, listed below.") + range.Drawn(),
            Provenance = facts.Provenance,
            Table = range.Table(title),
            X = range.Seconds,
            XTicks = range.Ticks,
            Y = (published.Select(p => p.Y).Append(lowest.OnlineShare).Append(0.95).Min(), 1),
            YText = v => Numbers.Trimmed(v * 100) + "%",
            YName = "of sensors expected online",
            Lines = [("online", "online", range.Line(p => p.OnlineShare), false)],
            Span = facts.OutForSeconds is double s ? (facts.ReleaseSeconds, facts.ReleaseSeconds + s, "") : null,
            Points = published,
            Callouts = [new ChartMark(lowest.T, lowest.OnlineShare, "lowest: " + Numbers.Percent(lowest.OnlineShare))],
            Readouts = range.Readouts(p => Numbers.Percent(p.OnlineShare) + " online"),
        };
    }
}
