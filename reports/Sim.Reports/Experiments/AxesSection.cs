namespace Sim.Reports;

/// <summary>The first two metrics against each other, with those that none beats in both.</summary>
internal static class AxesSection
{
    /// <summary>Its blocks; the result has at least two metrics.</summary>
    public static IEnumerable<Block> Build(ExperimentFacts facts)
    {
        PointSet[] sets = [.. facts.Compared];
        return sets.SelectMany((s, i) =>
            (Block[])[.. sets.Length > 1 ? [new Heading("By " + s.Factor)] : (Block[])[],
                .. Build(facts, s, ExperimentFacts.Id("axes", i))]);
    }

    private static Block[] Build(ExperimentFacts facts, PointSet set, string id)
    {
        (ExperimentMetric x, ExperimentMetric y) = (facts.Result.Metrics[0], facts.Result.Metrics[1]);
        ArmPoint[] with = [.. set.Points.Where(p => facts.IsComplete(p, 0) && facts.IsComplete(p, 1))];
        if (with.Length == 0)
        {
            return [new Paragraph($"No {(set.Factor is null ? "arm" : "level")} has a value of both metrics in every "
                + "replication.")];
        }

        ScatterPoint[] points = [.. with.Select(p =>
            new ScatterPoint(p.Label, Of(p, 0), Of(p, 1), !with.Any(q => Beats(q, p, x, y))))];
        (MetricAxis across, MetricAxis up) = (MetricAxis.Of(x, points.Select(p => p.X.High)),
            MetricAxis.Of(y, points.Select(p => p.Y.High)));
        string averaged = set.Factor is null ? string.Empty : ", " + set.Averaged;
        string missing = with.Length == set.Points.Count ? string.Empty
            : $" Left out: {string.Join(", ", set.Points.Except(with).Select(p => p.Label))}, without a value of both "
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
                Caption = $"Across: {x.Label}, {Better(x)}. Upward: {y.Label}, {Better(y)}. Means{averaged}. "
                    + $"{facts.Intervals("Whiskers")} "
                    + $"Filled: Pareto front.{missing}",
                Provenance = facts.Provenance,
                Table = Table.Of(
                    "Both metrics with intervals and the Pareto front", points,
                    ("Name", p => p.Name), ("#" + x.Label, p => ExperimentFacts.Value(x, p.X.Mean)),
                        ("#Interval", p => Range(x, p.X)),
                    ("#" + y.Label, p => ExperimentFacts.Value(y, p.Y.Mean)), ("#Its interval", p => Range(y, p.Y)),
                    ("Front", p => p.IsFront ? "front" : "–")),
                XName = x.Label + " →",
                YName = "↑ " + y.Label,
                Tick = (across.Tick, up.Tick),
                Points = [.. points.Select(p => p with { X = across.Drawn(p.X), Y = up.Drawn(p.Y) })],
            },
        ];
    }

    private static (double Mean, double Low, double High) Of(ArmPoint point, int metric)
    {
        double mean = point.Mean(metric);
        return (mean, point.Metrics[metric].Low ?? mean, point.Metrics[metric].High ?? mean);
    }

    private static bool Beats(ArmPoint a, ArmPoint b, ExperimentMetric x, ExperimentMetric y)
    {
        double dx = Signed(a, b, 0, x);
        double dy = Signed(a, b, 1, y);
        return dx <= 0 && dy <= 0 && (dx < 0 || dy < 0);
    }

    private static double Signed(ArmPoint a, ArmPoint b, int m, ExperimentMetric metric) =>
        (a.Mean(m) - b.Mean(m)) * (metric.LowerIsBetter ? 1 : -1);

    private static string Better(ExperimentMetric metric) => metric.LowerIsBetter ? "less is better" : "more is better";

    private static string Range(ExperimentMetric metric, (double Mean, double Low, double High) of) =>
        ExperimentFacts.Value(metric, of.Low) + " to " + ExperimentFacts.Value(metric, of.High);
}
