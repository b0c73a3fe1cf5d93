namespace Sim.Reports;

/// <summary>The first two metrics against each other, with those that none beats in both.</summary>
internal static class AxesSection
{
    /// <summary>Writes it; the result has at least two metrics.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        PointSet[] sets = [.. facts.Compared];
        for (int s = 0; s < sets.Length; s++)
        {
            if (sets.Length > 1)
            {
                markup.Element("h3", "By " + sets[s].Factor);
            }

            WriteSet(markup, facts, sets[s], s == 0 ? "axes" : "axes" + s.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteSet(Markup markup, ExperimentFacts facts, PointSet set, string id)
    {
        ExperimentMetric x = facts.Result.Metrics[0];
        ExperimentMetric y = facts.Result.Metrics[1];
        ArmPoint[] with = [.. set.Points.Where(p => facts.IsComplete(p, 0) && facts.IsComplete(p, 1))];
        if (with.Length == 0)
        {
            markup.Element("p", $"No {(set.Factor is null ? "arm" : "level")} has a value of both metrics in every replication.");
            return;
        }

        ScatterPoint[] points = [.. with.Select(p => new ScatterPoint(p.Label, Of(p, 0), Of(p, 1), !with.Any(q => Beats(q, p, x, y))))];
        ScatterPoint[] front = [.. points.Where(p => p.IsFront).OrderBy(p => p.X.Mean)];
        markup.Element("p", "Pareto front, those that no other matches in both and beats in one: "
            + string.Join("; ", front.Select(p => p.Name)) + ".", ("class", "finding"));
        (MetricAxis Across, MetricAxis Up) axes = (MetricAxis.Of(x, points.Select(p => p.X.High)), MetricAxis.Of(y, points.Select(p => p.Y.High)));
        ScatterChart chart = new()
        {
            Id = id,
            Title = $"{x.Label} against {y.Label}",
            Description = "Points with their names and intervals; filled points are the Pareto front. The table holds all of them.",
            XName = x.Label + " →",
            YName = "↑ " + y.Label,
            Tick = (axes.Across.Tick, axes.Up.Tick),
            Points = [.. points.Select(p => p with { X = axes.Across.Drawn(p.X), Y = axes.Up.Drawn(p.Y) })],
        };
        string mean = $"Means{(set.Factor is null ? string.Empty : ", " + set.Averaged)}. {facts.Intervals("Whiskers")}";
        string missing = with.Length < set.Points.Count
            ? $" Left out: {string.Join(", ", set.Points.Except(with).Select(p => p.Label))}, without a value of both in every replication." : string.Empty;
        Figure.Write(
            markup, $"Across: {x.Label}, {Better(x)}. Upward: {y.Label}, {Better(y)}. {mean} Filled: Pareto front.{missing}",
            facts.Provenance, chart.Draw, ChartSize.Page,
            new DataTable(
                "Both metrics with intervals and the Pareto front", ["Name", "#" + x.Label, "#Interval", "#" + y.Label, "#Its interval", "Front"],
                [.. points.Select(p => (string[])[p.Name, ExperimentFacts.Value(x, p.X.Mean), Range(x, p.X),
                    ExperimentFacts.Value(y, p.Y.Mean), Range(y, p.Y), p.IsFront ? "front" : "–"])]));
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
