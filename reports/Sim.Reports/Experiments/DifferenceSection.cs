namespace Sim.Reports;

/// <summary>Paired differences against the baseline, a picture for each metric.</summary>
internal static class DifferenceSection
{
    private const int MostDrawn = 40;

    private const string Correlation = "#Correlation";

    private static readonly string[] Numeric = ["#Pairs", "#Difference", "#Low", "#High", Correlation, "#Variance ratio", "Decided"];

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        if (facts.Differences.Count == 0)
        {
            markup.Element("p", "There is no second arm to compare.");
        }

        for (int m = 0; m < facts.Result.Metrics.Count; m++)
        {
            ExperimentMetric metric = facts.Result.Metrics[m];
            PairedDifference[] all = [.. facts.Differences.Where(d => d.Metric == metric.Metric).OrderBy(d => d.Mean)];
            if (all.Length > 0)
            {
                WriteMetric(markup, facts, metric, all, "forest" + m.ToString(CultureInfo.InvariantCulture));
            }
        }

        if (facts.IsAveraged)
        {
            markup.Element("h3", "Arm by arm");
            markup.Element("p", $"Each arm against the arm with the baseline's {facts.Result.Factors[0].Name} and the same other levels.", ("class", "note"));
            Single(facts).WriteFolded(markup, ExperimentFacts.Plural(facts.Result.Differences.Count, "difference"), false);
        }
    }

    private static void WriteMetric(Markup markup, ExperimentFacts facts, ExperimentMetric metric, PairedDifference[] all, string id)
    {
        PairedDifference[] drawn = [.. all.OrderByDescending(d => Math.Abs(d.Mean)).Take(MostDrawn).OrderBy(d => d.Mean)];
        ForestChart chart = new()
        {
            Id = id,
            Title = "Differences in " + metric.Label,
            Description = "A point with its interval for each difference, sorted; a filled point where the interval leaves out zero.",
            Rows = [.. drawn.Select(d => (facts.Label(d.Arm), d.Mean, d.Low, d.High, d.Decided))],
            Tick = v => AxesSection.Tick(metric, v),
        };
        string some = drawn.Length < all.Length ? $" Drawn: the {drawn.Length} of {all.Length} that are farthest from zero; all are in the table." : "";
        string unit = metric.Unit switch { "share" => ", in percentage points", "count" => string.Empty, _ => ", in " + metric.Unit };
        markup.Element("h3", metric.Label);
        Figure.Write(
            markup, $"{metric.Label}: {facts.Noun} minus baseline “{facts.Label(facts.Result.Baseline)}” on equal seeds{unit}; "
                + $"{(metric.LowerIsBetter ? "left of zero is better" : "right of zero is better")}. Lines: {facts.Confidence} intervals. Filled: decided; ring: may be chance.{some}",
            facts.Provenance, chart.Draw, ChartSize.Page,
            Table(facts, metric, all));
    }

    private static DataTable Table(ExperimentFacts facts, ExperimentMetric metric, PairedDifference[] rows) => new(
        "Differences in " + metric.Label, ["Arm", "Against", .. Numeric],
        [.. rows.Select(d => (string[])[facts.Label(d.Arm), facts.Label(d.Against), .. Figures(metric, d)])]);

    // Against whom stands above the table, and the correlation in experiment.csv: nine columns are more than a sheet of paper holds.
    private static DataTable Single(ExperimentFacts facts)
    {
        Dictionary<string, ExperimentMetric> metrics = facts.Result.Metrics.ToDictionary(m => m.Metric);
        return new DataTable(
            "Differences of single arms", ["Metric", "Arm", .. Numeric.Where(n => n != Correlation)],
            [.. facts.Result.Differences.Select(d => (string[])[
                metrics[d.Metric].Label, facts.Label(d.Arm), .. Figures(metrics[d.Metric], d).Where((_, i) => Numeric[i] != Correlation)])]);
    }

    private static string[] Figures(ExperimentMetric metric, PairedDifference d) =>
    [
        Numbers.Count(d.N), ExperimentFacts.Difference(metric, d.Mean), ExperimentFacts.Difference(metric, d.Low),
        ExperimentFacts.Difference(metric, d.High), Plain(d.Correlation), Plain(d.VarianceRatio), d.Decided ? "yes" : "no",
    ];

    private static string Plain(double? value) => value is double number ? Numbers.Words(number) : "–";
}
