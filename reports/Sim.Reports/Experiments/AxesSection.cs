namespace Sim.Reports;

/// <summary>The first two metrics against each other, with those that none beats in both.</summary>
internal static class AxesSection
{
    /// <summary>Its blocks; the result has at least two metrics.</summary>
    public static IEnumerable<Block> Build(ExperimentFacts facts)
    {
        PointSet[] sets = [.. facts.Compared];
        return sets.SelectMany((s, i) => (Block[])[.. sets.Length > 1 ? [new Heading("By " + s.Factor)] : (Block[])[],
            .. Build(facts, s, ExperimentText.Id("axes", i))]);
    }

    /// <summary>One set of points.</summary>
    public static Block[] Build(ExperimentFacts facts, PointSet set, string id)
    {
        (ExperimentMetric x, ExperimentMetric y) = (facts.Result.Metrics[0], facts.Result.Metrics[1]);
        ILookup<bool, LevelResult> known = set.Points.ToLookup(p => facts.IsComplete(p, 0) && facts.IsComplete(p, 1));
        if (!known.Contains(true))
        {
            return [new Paragraph($"No {(set.Factor is null ? "arm" : "level")} has a value of both metrics in every "
                + "replication.")];
        }

        ScatterPoint[] all = [.. known[true].Select(p => new ScatterPoint(facts.Label(p.Name), Of(p.Metrics[0]),
            Of(p.Metrics[1]), false))];
        ScatterPoint[] points = [.. all.Select(p => p with { IsFront = !all.Any(q => Beats(q, p, x, y)) })];
        (MetricAxis across, MetricAxis up) = (MetricAxis.Of(x, points.Select(p => p.X.High)),
            MetricAxis.Of(y, points.Select(p => p.Y.High)));
        string missing = !known.Contains(false) ? string.Empty
            : $" Left out: {string.Join(", ", known[false].Select(p => facts.Label(p.Name)))}, without a value of both "
                + "in every replication.";
        return
        [
            new Paragraph("Pareto front, those that no other matches in both and beats in one: "
                + string.Join("; ", points.Where(p => p.IsFront).OrderBy(p => p.X.Mean).Select(p => p.Name)) + ".",
                    Voice.Finding),
            new ScatterChart
            {
                Id = id,
                Title = $"{x.Label} against {y.Label}",
                Description = "Points with their names and intervals; filled points are the Pareto front. The table "
                    + "holds all of them.",
                Caption = $"Across: {x.Label}, {Better(x)}. Upward: {y.Label}, {Better(y)}. Means{set.Averaged}. "
                    + $"{facts.Intervals("Whiskers")} Filled: Pareto front.{missing}",
                Provenance = facts.Provenance,
                Table = Table.Of("Both metrics with intervals and the Pareto front", points,
                    [
                    ("Name", p => p.Name),
                    .. set.Groups.Count == 0 ? [] : (ValueTuple<string, Func<ScatterPoint, Cell>>[])
                        [("Family", p => set.Points.First(q => facts.Label(q.Name) == p.Name) is { } q
                            ? set.GroupOf(q.Name) ?? "–" : "–")],
                    ("#" + x.Label, p => x.Show(p.X.Mean)), ("#Interval", p => Range(x, p.X)),
                    ("#" + y.Label, p => y.Show(p.Y.Mean)), ("#Its interval", p => Range(y, p.Y)),
                    ("Front", p => p.IsFront ? "front" : "–"),
                    ]),
                XName = x.Label + " →",
                YName = "↑ " + y.Label,
                Tick = (across.Tick, up.Tick),
                Points = [.. points.Select(p => p with { X = across.Drawn(p.X), Y = up.Drawn(p.Y) })],
            },
        ];
    }

    private static (double Mean, double Low, double High) Of(ArmMetric metric) =>
        (metric.Mean!.Value, metric.Low ?? metric.Mean.Value, metric.High ?? metric.Mean.Value);

    private static bool Beats(ScatterPoint a, ScatterPoint b, ExperimentMetric x, ExperimentMetric y)
    {
        double dx = (a.X.Mean - b.X.Mean) * (x.LowerIsBetter ? 1 : -1);
        double dy = (a.Y.Mean - b.Y.Mean) * (y.LowerIsBetter ? 1 : -1);
        return dx <= 0 && dy <= 0 && (dx < 0 || dy < 0);
    }

    private static string Better(ExperimentMetric metric) => metric.LowerIsBetter ? "less is better" : "more is better";

    private static string Range(ExperimentMetric metric, (double Mean, double Low, double High) of) =>
        $"{metric.Show(of.Low)} to {metric.Show(of.High)}";
}
