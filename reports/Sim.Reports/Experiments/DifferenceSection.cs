namespace Sim.Reports;

/// <summary>Paired differences against the baseline, a picture for each metric and, with several factors, for each factor.</summary>
internal static class DifferenceSection
{
    private const int MostDrawn = 40;

    private const string Correlation = "#Correlation";

    private static readonly string[] Numeric = ["#Pairs", "#Difference", "#Low", "#High", Correlation, "#Variance ratio", "Decided"];

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        if (facts.Result.Differences.Count == 0)
        {
            markup.Element("p", "There is no second arm to compare.");
        }

        for (int s = 0; s < facts.Sets.Count; s++)
        {
            PointSet set = facts.Sets[s];
            if (!set.Compared)
            {
                continue;
            }

            for (int m = 0; m < facts.Result.Metrics.Count; m++)
            {
                WriteMetric(markup, facts, set, m, string.Create(CultureInfo.InvariantCulture, $"forest{(s == 0 ? "" : s + "-")}{m}"));
            }
        }

        if (facts.IsAveraged)
        {
            markup.Element("h3", "Arm by arm");
            markup.Element(
                "p", $"Each arm against the arm with the baseline's {facts.Result.Factors[0].Name} and the same other levels.", ("class", "note"));
            Single(facts).WriteFolded(markup, ExperimentFacts.Plural(facts.Result.Differences.Count, "difference"), false);
        }
    }

    private static void WriteMetric(Markup markup, ExperimentFacts facts, PointSet set, int m, string id)
    {
        ExperimentMetric metric = facts.Result.Metrics[m];
        PairedDifference[] all = [.. set.Differences.Where(d => d.Metric == metric.Metric).OrderBy(d => d.Mean)];
        string missing = MissingWords.Of(facts, set, m);
        if (all.Length == 0 && missing.Length == 0)
        {
            return;
        }

        markup.Element("h3", (facts.Compared.Count() > 1 ? set.Prefix : string.Empty) + metric.Label);
        PairedDifference[] told = facts.Told(set, m);
        if (missing.Length > 0)
        {
            markup.Element("p", char.ToUpperInvariant(missing[0]) + missing[1..], ("class", "note"));
        }

        if (told.Length > 0)
        {
            WriteFigure(markup, facts, set, metric, (told, all), id);
        }
        else if (all.Length > 0)
        {
            Table(facts, set, metric, all).WriteFolded(markup, "Table of these numbers");
        }
    }

    private static void WriteFigure(
        Markup markup, ExperimentFacts facts, PointSet set, ExperimentMetric metric, (PairedDifference[] Told, PairedDifference[] All) rows, string id)
    {
        PairedDifference[] drawn = [.. rows.Told.OrderByDescending(d => Math.Abs(d.Mean)).Take(MostDrawn).OrderBy(d => d.Mean)];
        (double Mean, double Low, double High)[] lines = [.. drawn.Select(d => (d.Mean, d.Low ?? d.Mean, d.High ?? d.Mean))];
        MetricAxis axis = MetricAxis.Of(metric, lines.SelectMany(l => (double[])[l.Low, l.High]));
        ForestChart chart = new()
        {
            Id = id,
            Title = "Differences in " + metric.Label + (set.Factor is null ? string.Empty : " by " + set.Factor),
            Description = "A point with its interval for each difference, sorted; a filled point where the interval leaves out zero.",
            Rows = [.. lines.Select(axis.Drawn).Zip(drawn, (l, d) => (facts.Label(d.Arm), l.Mean, l.Low, l.High, d.Decided))],
            Tick = axis.Tick,
        };
        string some = drawn.Length < rows.Told.Length
            ? $" Drawn: the {drawn.Length} of {rows.Told.Length} that are farthest from zero; all are in the table." : string.Empty;
        string unit = metric.Unit switch { "share" => ", in percentage points", "hours" => ", in hours", _ => string.Empty };
        string averaged = set.Factor is null ? string.Empty : $", {set.Averaged},";
        Figure.Write(
            markup, $"{metric.Label}: {set.Noun}{averaged} minus baseline “{facts.Label(set.Baseline)}” on equal seeds{unit}; "
                + $"{(metric.LowerIsBetter ? "left of zero is better" : "right of zero is better")}. {facts.Intervals("Lines")} Filled: decided; ring: may be chance.{some}",
            facts.Provenance, chart.Draw, ChartSize.Page,
            Table(facts, set, metric, rows.All));
    }

    private static DataTable Table(ExperimentFacts facts, PointSet set, ExperimentMetric metric, PairedDifference[] rows) => new(
        "Differences in " + metric.Label, [set.Factor ?? "Arm", "Against", .. Numeric],
        [.. rows.Select(d => (string[])[facts.Label(d.Arm), facts.Label(d.Against), .. Figures(facts, metric, d)])]);

    // Against whom stands above the table, and the correlation in experiment.csv: nine columns are more than a sheet of paper holds.
    private static DataTable Single(ExperimentFacts facts)
    {
        Dictionary<string, ExperimentMetric> metrics = facts.Result.Metrics.ToDictionary(m => m.Metric);
        return new DataTable(
            "Differences of single arms", ["Metric", "Arm", .. Numeric.Where(n => n != Correlation)],
            [.. facts.Result.Differences.Select(d => (string[])[
                metrics[d.Metric].Label, facts.Label(d.Arm), .. Figures(facts, metrics[d.Metric], d).Where((_, i) => Numeric[i] != Correlation)])]);
    }

    private static string[] Figures(ExperimentFacts facts, ExperimentMetric metric, PairedDifference d) =>
    [
        Numbers.Count(d.N), ExperimentFacts.Difference(metric, d.Mean), ExperimentFacts.Difference(metric, d.Low),
        ExperimentFacts.Difference(metric, d.High), Plain(d.Correlation), Plain(d.VarianceRatio),
        d.N < facts.Result.Replications ? "not compared" : d.Decided ? "yes" : "no",
    ];

    private static string Plain(double? value) => value is double number ? Numbers.Words(number) : "–";
}
