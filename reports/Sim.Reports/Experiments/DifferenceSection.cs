namespace Sim.Reports;

/// <summary>
/// Paired differences against the baseline: the metrics side by side, a few at a time, and with several factors for each factor. What does not
/// differ is a sentence, what is more is in the files.
/// </summary>
internal static class DifferenceSection
{
    private const int MostRows = 20;
    private const int MostPanels = 6;
    private const int PanelsInFigure = 3;

    private static readonly string[] Numeric = ["#Pairs", "#Difference", "#Low", "#High", "#Variance ratio", "Decided"];

    /// <summary>Writes it.</summary>
    public static void Write(Markup markup, ExperimentFacts facts)
    {
        if (facts.Result.Differences.Count == 0)
        {
            markup.Element("p", "There is no second arm to compare.");
        }

        for (int s = 0; s < facts.Sets.Count; s++)
        {
            if (facts.Sets[s].Compared)
            {
                WriteSet(markup, facts, facts.Sets[s], "forest" + (s == 0 ? string.Empty : s.ToString(CultureInfo.InvariantCulture)));
            }
        }

        if (facts.IsAveraged)
        {
            markup.Open("div", ("class", "screen"));
            markup.Element("h3", "Arm by arm");
            markup.Element(
                "p", $"Each arm against the arm with the baseline's {facts.Result.Factors[0].Name} and the same other levels.", ("class", "note"));
            Single(facts, facts.Result.Differences).WriteFolded(markup, ExperimentFacts.Plural(facts.Result.Differences.Count, "difference"), false);
            markup.Close("div");
        }
    }

    private static void WriteSet(Markup markup, ExperimentFacts facts, PointSet set, string id)
    {
        if (facts.Compared.Count() > 1)
        {
            markup.Element("h3", "By " + set.Factor);
        }

        int[] metrics = [.. Enumerable.Range(0, facts.Result.Metrics.Count)];
        foreach (string missing in metrics.Select(m => MissingWords.Of(facts, set, m)).Where(m => m.Length > 0))
        {
            markup.Element("p", char.ToUpperInvariant(missing[0]) + missing[1..], ("class", "note"));
        }

        int[] told = [.. metrics.Where(m => facts.Told(set, m).Length > 0)];
        int[] same = [.. told.Where(m => facts.Told(set, m).All(d => d is { Mean: 0, Low: null or 0, High: null or 0 }))];
        if (same.Length > 0)
        {
            string labels = string.Join(", ", same.Select(m => facts.Result.Metrics[m].Label));
            markup.Element("p", $"No {(set.Factor is null ? "arm" : set.Factor)} differs from “{facts.Label(set.Baseline)}” in any replication in {labels}.", ("class", "finding"));
        }

        int[] drawn = [.. told.Except(same).Take(MostPanels)];
        for (int f = 0; f * PanelsInFigure < drawn.Length; f++)
        {
            int[] part = [.. drawn.Skip(f * PanelsInFigure).Take(PanelsInFigure)];
            WriteFigure(markup, facts, set, part, id + (f == 0 ? string.Empty : "-" + f.ToString(CultureInfo.InvariantCulture)));
        }

        int[] rest = [.. told.Except(same).Except(drawn)];
        if (rest.Length > 0)
        {
            markup.Element("p", $"Not drawn: {string.Join(", ", rest.Select(m => facts.Result.Metrics[m].Label))}; their differences are in the table.", ("class", "note"));
        }

        if (set.Differences.Count > 0)
        {
            Single(facts, set.Differences).WriteFolded(
                markup, $"All differences{(set.Factor is null ? string.Empty : " by " + set.Factor)}: {ExperimentFacts.Plural(set.Differences.Count, "row")}");
        }
    }

    private static void WriteFigure(Markup markup, ExperimentFacts facts, PointSet set, int[] metrics, string id)
    {
        Dictionary<string, PairedDifference>[] told = [.. metrics.Select(m => facts.Told(set, m).ToDictionary(d => d.Arm))];
        string[] all = [.. told.SelectMany(t => t.Keys).Distinct()
            .OrderBy(a => told[0].TryGetValue(a, out PairedDifference? d) ? d.Mean : double.PositiveInfinity)];
        string[] moved = [.. all.Where(a => told.Any(t => t.TryGetValue(a, out PairedDifference? d) && d is not { Mean: 0, Low: null or 0, High: null or 0 }))];
        string[] rows = moved.Length <= MostRows ? moved
            : [.. moved.OrderByDescending(a => told[0].TryGetValue(a, out PairedDifference? d) ? Math.Abs(d.Mean) : 0).Take(MostRows).OrderBy(a => Array.IndexOf(moved, a))];
        ForestChart chart = new()
        {
            Id = id,
            Title = $"Differences in {string.Join(", ", metrics.Select(m => facts.Result.Metrics[m].Label))}{(set.Factor is null ? string.Empty : " by " + set.Factor)}",
            Description = "A point with its interval for each difference, sorted by the first metric; a filled point where the interval leaves out zero.",
            Rows = [.. rows.Select(facts.Label)],
            Panels = [.. metrics.Select((m, i) => Panel(facts.Result.Metrics[m], told[i], rows))],
        };
        string same = moved.Length == all.Length ? string.Empty
            : $" The same as the baseline in every replication and not drawn: {Few(facts, set, [.. all.Except(moved)])}.";
        string some = rows.Length == moved.Length ? string.Empty : $" Drawn: the {rows.Length} of {moved.Length} that are farthest from zero in the first; all are in the table.";
        string averaged = set.Factor is null ? string.Empty : $", {set.Averaged},";
        string points = metrics.Any(m => facts.Result.Metrics[m].Unit == "share") ? " Shares differ in percentage points." : string.Empty;
        Figure.Write(
            markup, $"{char.ToUpperInvariant(set.Noun[0])}{set.Noun[1..]}{averaged} minus baseline “{facts.Label(set.Baseline)}” on equal seeds. "
                + $"{facts.Intervals("Lines")} Filled: decided; ring: may be chance.{points}{same}{some}",
            facts.Provenance, chart.Draw, ChartSize.Page,
            Table(facts, set, [.. told.SelectMany(t => rows.Where(t.ContainsKey).Select(r => t[r]))]));
    }

    private static ForestPanel Panel(ExperimentMetric metric, Dictionary<string, PairedDifference> told, string[] rows)
    {
        (double Mean, double Low, double High, bool Decided)?[] lines = [.. rows.Select(r => told.TryGetValue(r, out PairedDifference? d)
            ? ((double, double, double, bool)?)(d.Mean, d.Low ?? d.Mean, d.High ?? d.Mean, d.Decided) : null)];
        MetricAxis axis = MetricAxis.Of(metric, lines.OfType<(double Mean, double Low, double High, bool)>().SelectMany(l => (double[])[l.Low, l.High]));
        return new ForestPanel(metric.Label, metric.LowerIsBetter ? "← better" : "better →", axis.Tick, [.. lines.Select(l => l is { } line
            ? ((double, double, double, bool)?)(line.Mean * axis.Per, line.Low * axis.Per, line.High * axis.Per, line.Decided) : null)]);
    }

    private static string Few(ExperimentFacts facts, PointSet set, string[] names) =>
        names.Length > 3 ? set.Count(names.Length) : string.Join(", ", names.Select(n => $"“{facts.Label(n)}”"));

    private static DataTable Table(ExperimentFacts facts, PointSet set, PairedDifference[] rows) =>
        Single(facts, rows) with { Caption = "Differences" + (set.Factor is null ? string.Empty : " by " + set.Factor) };

    // Against whom stands in the caption, and the correlation in experiment.csv: nine columns are more than a sheet of paper holds.
    private static DataTable Single(ExperimentFacts facts, IReadOnlyList<PairedDifference> rows)
    {
        Dictionary<string, ExperimentMetric> metrics = facts.Result.Metrics.ToDictionary(m => m.Metric);
        return new DataTable(
            "Differences of single arms", ["Metric", "Arm", .. Numeric],
            [.. rows.Select(d => (string[])[metrics[d.Metric].Label, facts.Label(d.Arm), .. Figures(facts, metrics[d.Metric], d)])]);
    }

    private static string[] Figures(ExperimentFacts facts, ExperimentMetric metric, PairedDifference d) =>
    [
        Numbers.Count(d.N), ExperimentFacts.Difference(metric, d.Mean), ExperimentFacts.Difference(metric, d.Low),
        ExperimentFacts.Difference(metric, d.High), d.VarianceRatio is { } ratio ? Numbers.Words(ratio) : "–",
        d.N < facts.Result.Replications ? "not compared" : d.Decided ? "yes" : "no",
    ];
}
