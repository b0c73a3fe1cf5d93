namespace Sim.Reports;

/// <summary>
/// Paired differences against the baseline: the metrics side by side, a few at a time, and with several factors for
/// each factor. What does not differ is a sentence, what is more is in the files.
/// </summary>
internal static class DifferenceSection
{
    private const int MostRows = 20;
    private const int MostPanels = 6;
    private const int PanelsInFigure = 3;

    public static IEnumerable<Block> Build(ExperimentFacts facts) =>
    [
        .. facts.Result.Differences.Count == 0 ? [new Paragraph("There is no second arm to compare.")] : (Block[])[],
        .. facts.Sets.SelectMany((set, s) => set.Compared ? Build(facts, set, ExperimentText.Id("forest", s)) : []),
        .. !facts.IsAveraged ? [] : (Block[])
        [
            new Heading("Arm by arm") { IsPrinted = false },
            new Paragraph(
                $"Each arm against the arm with the baseline's {facts.Result.Factors[0].Name} and the same other "
                    + "levels.", Voice.Note) { IsPrinted = false },
            new Fold(Numbers.Counted(facts.Result.Differences.Count, "difference"),
                Rows(facts, "Differences of single arms", facts.Result.Differences)) { IsPrinted = false },
        ],
    ];

    /// <summary>One set of points.</summary>
    public static IEnumerable<Block> Build(ExperimentFacts facts, PointSet set, string id)
    {
        int[] told = [.. facts.Result.Metrics.Select((_, m) => m).Where(m => facts.Told(set, m).Length > 0)];
        int[] same = [.. told.Where(m => !facts.Told(set, m).Any(Moved))];
        int[] drawn = [.. told.Except(same).Take(MostPanels)];
        int[] rest = [.. told.Except(same).Except(drawn)];
        return
        [
            .. facts.Compared.Count() > 1 && facts.Compared.Contains(set)
                ? [new Heading("By " + set.Factor)] : (Block[])[],
            .. MissingWords.Of(facts, set).Select(missing => new Paragraph(missing, Voice.Note)),
            .. same.Length == 0 ? (Block[])[] : [new Paragraph(
                $"No {set.Noun} differs from “{facts.Label(set.Baseline)}” in any replication in "
                    + $"{Labels(facts, same)}.",
                Voice.Finding)],
            .. drawn.Chunk(PanelsInFigure).Select((part, f) => Forest(facts, set, part, ExperimentText.Id(id, f, "-"))),
            .. rest.Length == 0 ? (Block[])[] : [new Paragraph(
                $"Not drawn: {Labels(facts, rest)}; their differences are in the table.", Voice.Note)],
            .. set.Differences.Count == 0 ? (Block[])[] : [new Fold(
                $"All differences{set.By}: {Numbers.Counted(set.Differences.Count, "row")}",
                Rows(facts, "Differences of single arms", set.Differences))],
        ];
    }

    private static string Labels(ExperimentFacts facts, int[] metrics) =>
        string.Join(", ", metrics.Select(m => facts.Result.Metrics[m].Label));

    // Whether it differs in any replication.
    private static bool Moved(PairedDifference d) => d is not { Mean: 0, Low: null or 0, High: null or 0 };

    private static ForestChart Forest(ExperimentFacts facts, PointSet set, int[] metrics, string id)
    {
        Dictionary<string, PairedDifference>[] told =
            [.. metrics.Select(m => facts.Told(set, m).ToDictionary(d => d.Arm))];
        string[] all = [.. told.SelectMany(t => t.Keys).Distinct().OrderBy(a =>
            told[0].GetValueOrDefault(a)?.Mean ?? double.PositiveInfinity)];
        string[] moved = [.. all.Where(a => told.Any(t => t.TryGetValue(a, out PairedDifference? d) && Moved(d)))];
        string[] farthest = [.. moved.OrderByDescending(a =>
            Math.Abs(told[0].GetValueOrDefault(a)?.Mean ?? 0)).Take(MostRows)];
        string[] drawn = [.. moved.Where(farthest.Contains)];
        (string Name, string[] Rows)[] groups =
        [
            .. set.Groups.Select(g => (g.Name, Rows: (string[])[.. drawn.Where(g.Points.Contains)]))
                .Where(g => g.Rows.Length > 0),
        ];
        string[] rows = groups.Length == 0 ? drawn : [.. groups.SelectMany(g => g.Rows)];
        return new ForestChart
        {
            Id = id,
            Title = $"Differences in {Labels(facts, metrics)}{set.By}",
            Description = "A point with its interval for each difference, sorted by the first metric"
                + (groups.Length > 0 ? " within each family" : "")
                + "; a filled point where the interval leaves out zero.",
            Caption = Caption(facts, set, metrics)
                + Undrawn(facts, set, [.. all.Except(moved)], rows.Length, moved.Length),
            Provenance = facts.Provenance,
            Table = Rows(facts, "Differences" + set.By,
                [.. told.SelectMany(t => rows.Where(t.ContainsKey).Select(r => t[r]))]),
            Rows = [.. rows.Select(facts.Label)],
            Groups = [.. groups.Select(g => (g.Name, g.Rows.Length))],
            Panels = [.. metrics.Select((m, i) => Panel(facts.Result.Metrics[m], told[i], rows))],
        };
    }

    private static string Caption(ExperimentFacts facts, PointSet set, int[] metrics)
    {
        string averaged = set.Factor is null ? string.Empty : set.Averaged + ",";
        string points = metrics.Any(m => facts.Result.Metrics[m].Unit == "share")
            ? " Shares differ in percentage points." : string.Empty;
        return $"{Phrases.Capital(set.Noun)}{averaged} minus baseline “{facts.Label(set.Baseline)}” on equal seeds. "
            + $"{facts.Intervals("Lines")} Filled: decided; ring: may be chance.{points}";
    }

    private static string Undrawn(ExperimentFacts facts, PointSet set, string[] still, int drawn, int moved)
    {
        string few = still.Length > 3 ? set.Count(still.Length) : string.Join(", ", facts.Quoted(still));
        return (still.Length == 0 ? "" : $" The same as the baseline in every replication and not drawn: {few}.")
            + (drawn == moved ? ""
                : $" Drawn: the {drawn} of {moved} that are farthest from zero in the first; all are in the table.");
    }

    private static ForestPanel Panel(ExperimentMetric metric, Dictionary<string, PairedDifference> told, string[] rows)
    {
        PairedDifference?[] of = [.. rows.Select(told.GetValueOrDefault)];
        MetricAxis axis = MetricAxis.Of(metric,
            of.OfType<PairedDifference>().SelectMany(d => (double[])[d.Low ?? d.Mean, d.High ?? d.Mean]));
        return new ForestPanel(metric.Label, metric.LowerIsBetter ? "← better" : "better →", axis.Tick,
            [.. of.Select(d => d is null
            ? ((double, double, double, bool)?)null
            : (d.Mean * axis.Per, (d.Low ?? d.Mean) * axis.Per, (d.High ?? d.Mean) * axis.Per, d.Decided))]);
    }

    // Against whom stands in the caption, and the correlation in experiment.csv: nine columns are more than a sheet of
    // paper holds.
    private static Table Rows(ExperimentFacts facts, string caption, IReadOnlyList<PairedDifference> rows)
    {
        Dictionary<string, ExperimentMetric> metrics = facts.Result.Metrics.ToDictionary(m => m.Metric);
        return Table.Of(caption, rows,
            ("Metric", d => metrics[d.Metric].Label),
            ("Arm", d => facts.Label(d.Arm)),
            ("#Pairs", d => Numbers.Count(d.N)),
            ("#Difference", d => metrics[d.Metric].ShowDifference(d.Mean)),
            ("#Low", d => metrics[d.Metric].ShowDifference(d.Low)),
            ("#High", d => metrics[d.Metric].ShowDifference(d.High)),
            ("#Variance ratio", d => d.VarianceRatio is { } ratio ? Numbers.Words(ratio) : "–"),
            ("Decided", d => d.N < facts.Result.Replications ? "not compared" : d.Decided ? "yes" : "no"));
    }
}
