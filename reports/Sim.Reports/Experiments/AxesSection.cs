namespace Sim.Reports;

/// <summary>The first two metrics against each other, with those that none beats in both.</summary>
internal static class AxesSection
{
    /// <summary>Writes it; the result has at least two metrics.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        ExperimentMetric x = facts.Result.Metrics[0];
        ExperimentMetric y = facts.Result.Metrics[1];
        ArmPoint[] with = [.. facts.Points.Where(p => p.Values[0] is not null && p.Values[1] is not null)];
        if (with.Length == 0)
        {
            markup.Element("p", "No arm has a value of both metrics.");
            return;
        }

        ScatterPoint[] points = [.. with.Select((p, i) => new ScatterPoint(
            (i + 1).ToString(CultureInfo.InvariantCulture), p.Label, p.Values[0]!.Value, p.Values[1]!.Value, !with.Any(q => Beats(q, p, x, y))))];
        ScatterPoint[] front = [.. points.Where(p => p.IsFront).OrderBy(p => p.X.Mean)];
        markup.Element("p", "Pareto front, those that no other matches in both and beats in one: "
            + string.Join("; ", front.Select(p => $"{p.Number} {p.Name}")) + ".", ("class", "finding"));
        ScatterChart chart = new()
        {
            Id = "axes",
            Title = $"{x.Label} against {y.Label}",
            Description = "Numbered points with intervals; filled points are the Pareto front. The table holds all of them.",
            XName = x.Label + " →",
            YName = "↑ " + y.Label,
            Tick = (v => Tick(x, v), v => Tick(y, v)),
            Points = points,
        };
        string mean = facts.IsAveraged
            ? $"Means over the arms of a {facts.Result.Factors[0].Name}, replication by replication; whiskers: {facts.Confidence} intervals."
            : $"Means; whiskers: {facts.Confidence} intervals.";
        Figure.Write(
            markup, $"Across: {x.Label}, {Better(x)}. Upward: {y.Label}, {Better(y)}. {mean} Filled: Pareto front; numbers: see the list of names below.",
            facts.Provenance, chart.Draw, ChartSize.Page,
            new DataTable(
                "Both metrics with intervals and the Pareto front", ["Name", "#Number", "#" + x.Label, "#Interval", "#" + y.Label, "#Its interval", "Front"],
                [.. points.Select(p => (string[])[p.Name, p.Number, ExperimentFacts.Value(x, p.X.Mean), Range(x, p.X),
                    ExperimentFacts.Value(y, p.Y.Mean), Range(y, p.Y), p.IsFront ? "front" : "–"])]));
        markup.Element("p", "Names: " + string.Join("; ", points.Select(p => $"{p.Number} {p.Name}")) + ".", ("class", "note"));
    }

    private static bool Beats(ArmPoint a, ArmPoint b, ExperimentMetric x, ExperimentMetric y)
    {
        double dx = Signed(a, b, 0, x);
        double dy = Signed(a, b, 1, y);
        return dx <= 0 && dy <= 0 && (dx < 0 || dy < 0);
    }

    private static double Signed(ArmPoint a, ArmPoint b, int m, ExperimentMetric metric) =>
        (a.Values[m]!.Value.Mean - b.Values[m]!.Value.Mean) * (metric.LowerIsBetter ? 1 : -1);

    private static string Better(ExperimentMetric metric) => metric.LowerIsBetter ? "less is better" : "more is better";

    private static string Range(ExperimentMetric metric, (double Mean, double Low, double High) of) =>
        ExperimentFacts.Value(metric, of.Low) + " to " + ExperimentFacts.Value(metric, of.High);

    /// <summary>A tick in the unit of its metric.</summary>
    internal static string Tick(ExperimentMetric metric, double value) =>
        metric.Unit == "share" ? Numbers.Trimmed(value * 100, 4) + "%" : Numbers.Short(value);
}
