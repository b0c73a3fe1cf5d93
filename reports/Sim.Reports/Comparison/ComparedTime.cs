namespace Sim.Reports;

/// <summary>Both runs on one time axis that counts from each one's release.</summary>
internal static class ComparedTime
{
    private static readonly double[] TableHours = [1, 2, 6, 12, 24, 48, 72, 120, 168, 336];

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, RunPair pair)
    {
        if (pair.A.Result.Series.Count == 0 || pair.B.Result.Series.Count == 0)
        {
            markup.Element("p", "A run without windows has nothing to draw.");
            return;
        }

        markup.Element("h3", "Machines down");
        Down(markup, pair);
        markup.Element("h3", "Share online");
        Online(markup, pair);
    }

    private static void Down(Markup markup, RunPair pair)
    {
        LineChart chart = Chart(pair, "fig-down", "Machines down in A and B", p => p.Down, isCount: true) with
        {
            Description = $"Most down at once: {Numbers.Words(pair.A.Result.Totals.PeakDown)} in A, "
                + $"{Numbers.Words(pair.B.Result.Totals.PeakDown)} in B.",
            YText = Numbers.Short,
            YName = "machines",
        };
        string caption = $"Machines down, hours after each run's release. Solid: A; dashed: B. {pair.Counted}.";
        Figure.Write(
            markup, caption, pair.Provenance, chart.Draw, ChartSize.Page,
            Table(pair, chart.Title, p => p.Down, true, v => Numbers.Count((long)Math.Round(v, MidpointRounding.AwayFromZero))));
    }

    private static void Online(Markup markup, RunPair pair)
    {
        LineChart chart = Chart(pair, "fig-online", "Share of expected machines online in A and B", p => p.OnlineShare, isCount: false) with
        {
            Description = $"Lowest: {Numbers.Percent(pair.A.Result.Series.Min(p => p.OnlineShare))} in A, "
                + $"{Numbers.Percent(pair.B.Result.Series.Min(p => p.OnlineShare))} in B.",
            YText = v => Numbers.Trimmed(v * 100) + "%",
            YName = "of machines expected online",
        };
        string caption = "Machines online, in percent of those whose habit expects them online at that time, hours after each "
            + $"run's release. Solid: A; dashed: B.{chart.AxisNote} {pair.Counted}.";
        Figure.Write(
            markup, caption, pair.Provenance, chart.Draw, ChartSize.Page,
            Table(pair, chart.Title, p => p.OnlineShare, false, Numbers.Percent));
    }

    private static LineChart Chart(RunPair pair, string id, string title, Func<SeriesPoint, double> value, bool isCount)
    {
        (double X, double Y)[] a = Line(pair.A, value, isCount);
        (double X, double Y)[] b = Line(pair.B, value, isCount);
        double until = Math.Max(a[^1].X, b[^1].X);
        double least = Math.Min(a.Min(p => p.Y), b.Min(p => p.Y));
        double most = Math.Max(a.Max(p => p.Y), b.Max(p => p.Y));
        return new LineChart
        {
            Id = id,
            Title = title,
            Description = "",
            X = (0, until),
            XTicks = atMost => TimeAxis.HoursAfter(0, until, atMost),
            Y = isCount ? (0, Math.Max(1, most)) : (Math.Min(least, 0.95), 1),
            YText = Numbers.Short,
            YName = "",
            Lines = [new ChartLine("A", "run-a", a, Filled: false), new ChartLine("B", "run-b", b, Filled: false)],
        };
    }

    // Counts of a thinned run are scaled up: else a run of a tenth would look ten times better.
    private static (double X, double Y)[] Line(RunFacts facts, Func<SeriesPoint, double> value, bool isCount)
    {
        double factor = isCount && facts.IsThinned ? facts.Result.Scale.Factor : 1;
        (double X, double Y)[] points =
        [
            .. facts.Result.Series.Where(p => p.T >= facts.ReleaseSeconds)
                .Select(p => (p.T - facts.ReleaseSeconds, value(p) * factor)),
        ];
        return points.Length > 0 ? points : [(0, value(facts.Result.Series[^1]) * factor)];
    }

    private static DataTable Table(
        RunPair pair, string caption, Func<SeriesPoint, double> value, bool isCount, Func<double, string> text)
    {
        (double X, double Y)[] a = Line(pair.A, value, isCount);
        (double X, double Y)[] b = Line(pair.B, value, isCount);
        double until = Math.Min(a[^1].X, b[^1].X);
        return new DataTable(
            caption,
            ["After release", "#A", "#B", "#Difference"],
            [.. TableHours.Where(h => h * 3600 <= until).Select(h => (string[])
            [
                Durations.Words(h * 3600), text(At(a, h * 3600)), text(At(b, h * 3600)),
                RunPair.Difference(At(a, h * 3600), At(b, h * 3600), text),
            ])]);
    }

    private static double At((double X, double Y)[] line, double seconds) =>
        line.LastOrDefault(p => p.X <= seconds, line[0]).Y;
}
