namespace Sim.Reports;

/// <summary>Paired differences against the baseline, a picture for each metric.</summary>
internal static class DifferenceSection
{
    private const int MostDrawn = 40;

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        if (facts.Result.Differences.Count == 0)
        {
            markup.Element("p", "There is no second arm to compare.");
        }

        for (int m = 0; m < facts.Result.Metrics.Count; m++)
        {
            ExperimentMetric metric = facts.Result.Metrics[m];
            PairedDifference[] all = [.. facts.Result.Differences.Where(d => d.Metric == metric.Metric).OrderBy(d => d.Mean)];
            if (all.Length > 0)
            {
                WriteMetric(markup, facts, metric, all, "forest" + m.ToString(CultureInfo.InvariantCulture));
            }
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
        string unit = metric.Unit == "share" ? "percentage points" : metric.Unit;
        markup.Element("h3", metric.Label);
        Figure.Write(
            markup, $"{metric.Label}: arm minus baseline “{facts.Label(facts.Result.Baseline)}” on equal seeds, in {unit}; "
                + $"{(metric.LowerIsBetter ? "left of zero is better" : "right of zero is better")}. Lines: {facts.Confidence} intervals. Filled: decided; ring: may be chance.{some}",
            facts.Provenance, chart.Draw, ChartSize.Page,
            new DataTable(
                "Differences in " + metric.Label,
                ["Arm", "Against", "#Pairs", "#Difference", "#Low", "#High", "#Correlation", "#Variance ratio", "Decided"],
                [.. all.Select(d => (string[])[facts.Label(d.Arm), facts.Label(d.Against), Numbers.Count(d.N),
                    ExperimentFacts.Difference(metric, d.Mean), ExperimentFacts.Difference(metric, d.Low), ExperimentFacts.Difference(metric, d.High),
                    Plain(d.Correlation), Plain(d.VarianceRatio), d.Decided ? "yes" : "no"])]));
    }

    private static string Plain(double? value) => value is double number ? Numbers.Words(number) : "–";
}
