namespace Sim.Reports;

/// <summary>Both runs on one time axis that counts from each one's release.</summary>
internal static class ComparedTime
{
    private static readonly double[] TableHours = [1, 2, 6, 12, 24, 48, 72, 120, 168, 336];

    public static IEnumerable<Block> Build(RunComparison pair)
    {
        (SimResult a, SimResult b) = (pair.A.Result, pair.B.Result);
        return a.Series.Count == 0 || b.Series.Count == 0
            ? [new Paragraph("A run without windows has nothing to draw.")]
            :
            [
                new Heading("Machines down"),
                Chart(pair, "fig-down", "Machines down in A and B", p => p.Down, isCount: true,
                    $"Most down at once: {Numbers.Words(a.Totals.PeakDown)} in A, "
                        + $"{Numbers.Words(b.Totals.PeakDown)} in B.",
                    "Machines down, by time after each run's release"),
                new Heading("Share online"),
                Chart(pair, "fig-online", "Share of expected sensors online in A and B", p => p.OnlineShare,
                    isCount: false,
                    $"Lowest: {Numbers.Percent(a.Series.Min(p => p.OnlineShare))} in A, "
                        + $"{Numbers.Percent(b.Series.Min(p => p.OnlineShare))} in B.",
                    "Machines with the sensor online, in percent of those whose habit expects them online, by time "
                        + "after each run's release"),
            ];
    }

    private static LineChart Chart(RunComparison pair, string id, string title, Func<SeriesPoint, double> value,
        bool isCount, string description, string caption)
    {
        Func<double, string> text = isCount
            ? v => Numbers.Count((long)Math.Round(v, MidpointRounding.AwayFromZero)) : Numbers.Percent;
        (double X, double Y)[] a = Line(pair.A, value, isCount);
        (double X, double Y)[] b = Line(pair.B, value, isCount);
        double until = Math.Max(a[^1].X, b[^1].X);
        double[] values = [.. a.Concat(b).Select(p => p.Y)];
        return new LineChart
        {
            Id = id,
            Title = title,
            Description = description,
            Caption = $"{caption}. Solid: A; dashed: B. {pair.Counted}.",
            Provenance = pair.Provenance,
            Table = Table.Of(title, TableHours.Select(h => h * 3600).Where(s => s <= Math.Min(a[^1].X, b[^1].X)),
                ("After release", s => Durations.Words(s)), ("#A", s => text(At(a, s))), ("#B", s => text(At(b, s))),
                ("#Difference", s => ComparedFigure.Signed(At(a, s), At(b, s), text))),
            X = (0, until),
            XTicks = atMost => TimeAxis.After(0, until, atMost),
            Y = isCount ? (0, Math.Max(1, values.Max())) : (Math.Min(values.Min(), 0.95), 1),
            YText = isCount ? Numbers.Short : v => Numbers.Trimmed(v * 100) + "%",
            YName = isCount ? "machines" : "of sensors expected online",
            Lines = [("A", "run-a", a, false), ("B", "run-b", b, false)],
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

    private static double At((double X, double Y)[] line, double seconds) =>
        line.LastOrDefault(p => p.X <= seconds, line[0]).Y;
}
