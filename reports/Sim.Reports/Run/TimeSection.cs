namespace Sim.Reports;

/// <summary>Machines down and share online over the whole run and over the first hours.</summary>
internal static class TimeSection
{
    private const double FirstSeconds = 6 * 3600;

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunFacts facts)
    {
        if (facts.Result.Series.Count == 0)
        {
            markup.Element("p", "The run has no windows.");
            return;
        }

        MilestoneList.Write(markup, facts);
        double end = facts.Result.DurationSeconds;
        markup.Element("h3", "Machines down, " + Durations.Words(end));
        DownFigure(markup, facts, new TimeRange("down", 0, end, facts.Result.Series));
        double until = facts.ReleaseSeconds + FirstSeconds;
        if (end > 2 * FirstSeconds && until < end)
        {
            markup.Element("h3", "Machines down, the first six hours after the release");
            DownFigure(markup, facts, new TimeRange("first", facts.ReleaseSeconds, until, facts.AllWindows));
        }

        OnlineFigure.Write(markup, facts);
    }

    private static void DownFigure(Markup markup, RunFacts facts, TimeRange range)
    {
        IReadOnlyList<SeriesPoint> points = range.Points;
        SeriesPoint peak = range.EveryWindow(facts).MaxBy(p => p.Down)!;
        string title = range.IsWhole ? "Machines down over the run" : "Machines down in the first hours";
        LineChart chart = new()
        {
            Id = "fig-" + range.Id,
            Title = title,
            Description = $"{Numbers.Words(peak.Down)} machines down at the highest, "
                + $"{Durations.Words(peak.T - facts.ReleaseSeconds)} after the release; "
                + $"{Numbers.Words(points[^1].Down)} at the end of the picture.",
            X = (range.From, range.To),
            XTicks = most => range.Ticks(facts, most),
            Y = (0, Math.Max(1, points.Max(p => p.WentDown))),
            YText = Numbers.Short,
            YName = "machines",
            Lines =
            [
                new ChartLine(facts.Down.Past + " so far", "quiet", range.Line(p => p.WentDown), Filled: false),
                new ChartLine("down now", "down", range.Line(p => p.Down), Filled: true),
            ],
            Span = Span(facts, range),
            Milestones = range.IsWhole ? MilestoneList.Marks(facts) : [],
            Points = PublishedTable.Marks(facts, "crashed"),
            Readouts = range.Readouts(
                facts, p => $"{Numbers.Words(p.Down)} down, {Numbers.Words(p.WentDown)} {facts.Down.Past} so far"),
        };
        Figure.Write(markup, Caption(facts, range), facts.Provenance, chart.Draw, ChartSize.Page, range.Table(facts, title));
        PublishedTable.Write(markup, facts, "crashed", range.IsWhole);
    }

    private static (double From, double To, string Label)? Span(RunFacts facts, TimeRange range)
    {
        if (facts.Release is null)
        {
            return null;
        }

        return facts.OutForSeconds is double seconds
            ? (facts.ReleaseSeconds, facts.ReleaseSeconds + seconds, $"update out, {Durations.Short(seconds)}")
            : (facts.ReleaseSeconds, range.To, "update out");
    }

    private static string Caption(RunFacts facts, TimeRange range)
    {
        string shaded = facts.OutForSeconds is double seconds
            ? $" Shaded: the {Durations.Words(seconds)} from the release at "
                + $"{Moments.Full(Moments.After(facts.Start, facts.ReleaseSeconds))} until it was {facts.OutEndedBy}."
            : "";
        string axis = range.IsWhole && facts.IsLong ? " Days in UTC." : " Hours after the release.";
        return $"Machines down at the end of a window of {Durations.Words(facts.Result.WindowSeconds)}, and machines "
            + $"that had {(facts.Down.OnlyCrashes ? "crashed" : "gone down")} by then; {facts.CountedMachines}, n = {Numbers.Count(facts.Result.Scale.Endpoints)}."
            + shaded + axis + range.Drawn(facts);
    }
}
