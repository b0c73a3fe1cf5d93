namespace Sim.Cli;

/// <summary>
/// What an experiment's summary says below its title: the answer in words, then means and differences of the arms, or
/// of the levels of each factor, metric by metric.
/// </summary>
internal static class CompareTables
{
    // What is more is in the files of the folder.
    private const int MostRows = 20;
    private const int MostMetricsOfMany = 2;
    private const int NameWidth = 26;
    private const int HeadWidth = 24;

    public static IEnumerable<IEnumerable<Block>> Build(ExperimentResult result)
    {
        IReadOnlyList<PointSet> sets = PointSet.Of(result);
        int metrics = result.Arms.Count > MostRows
            ? Math.Min(MostMetricsOfMany, result.Metrics.Count) : result.Metrics.Count;
        return
        [
            .. ExperimentWords.Of(result).Concat(result.Words).Select(w => (Block[])[new Paragraph(w)]),
            .. result.Expectations.Select(e => Expectation(result, e)),
            .. PointSet.OfFamilies(result) is not { } families ? [] :
                result.Metrics.Take(metrics).Select((m, i) => (Block[])
                [
                    new Heading($"{m.Label}, by family"),
                    .. Means(result, i, families).Concat(Differences(result, m, families)),
                ]),
            .. result.Metrics.Take(metrics).Select((m, i) => (Block[])
            [
                new Heading(m.Label),
                .. sets.Where(s => s.Compared).SelectMany(s => Means(result, i, s).Concat(Differences(result, m, s))),
            ]),
            .. sets.Where(s => !s.Compared).Select(s => Condition(result, s)),
            metrics == result.Metrics.Count ? [] :
            [
                new Paragraph(
                    $"The report has the tables of {Numbers.Counted(result.Metrics.Count - metrics, "more metric")}.",
                    Voice.Note),
            ],
        ];
    }

    // Which arms meet what is expected, and what backs it.
    private static IEnumerable<Block> Expectation(ExperimentResult result, ExperimentExpectation of)
    {
        ExperimentMetric measured = new(of.Metric, of.Name, of.Unit, true);
        return
        [
            new Heading(of.Name),
            .. Rows("", of.Arms, "arms",
                ("arm", a => Cells.Clip(a.Arm, NameWidth)), ("#mean", a => Show(a.Mean, measured)),
                (Interval(result), a => Range(a.Low, a.High, measured)),
                ("#held in", a => $"{a.Held} of {result.Replications}"),
                ("", a => new Cell(a.Verdict.Word())
                {
                    Tone = a.Verdict switch
                    {
                        ArmVerdict.Met => Tone.Good, ArmVerdict.Unmet => Tone.Bad, _ => Tone.Unsure,
                    },
                })),
            .. of.Arms.Take(MostRows).Where(a => a.Reason.Length > 0).Select(a => Below($"{a.Arm}: {a.Reason}")),
        ];
    }

    private static IEnumerable<Block> Means(ExperimentResult result, int metric, PointSet set)
    {
        ExperimentMetric measured = result.Metrics[metric];
        return
        [
            .. Rows(set.Factor is null ? "" : set.Noun + set.Averaged, set.Points,
                set.Factor is null ? "arms" : "levels of " + set.Factor, set, p => p.Name,
                ("#mean", p => Show(p.Metrics[metric].Mean, measured)),
                (Interval(result), p => Range(p.Metrics[metric].Low, p.Metrics[metric].High, measured)),
                ("#median", p => Show(p.Metrics[metric].Median, measured)),
                ("#n", p => $"{p.Metrics[metric].N}"
                    + (p.Metrics[metric].N < result.Replications
                        ? $" of {result.Replications}" : ""))),
            .. set.Points.Take(MostRows).Where(p => p.Metrics[metric].N != result.Replications).Select(p => Below(
                $"{p.Name}: {Missing(p.Metrics[metric])}; not compared")),
        ];

        string Missing(ArmMetric of) =>
            MissingWords.Of(measured, of, result.Replications, set.Arms) + MissingWords.Why(of);
    }

    private static IEnumerable<Block> Differences(ExperimentResult result, ExperimentMetric metric, PointSet set)
    {
        PairedDifference[] all = [.. set.Differences.Where(d => d.Metric == metric.Metric)];
        all = [.. set.Points.SelectMany(p => all.Where(d => d.Arm == p.Name))];
        return all.Length == 0 ? [] : Rows($"minus {set.Baseline}, pair by pair", all, "differences", set, d => d.Arm,
            ("#difference", d => Show(d.Mean, metric, true)),
            (Interval(result), d => Range(d.Low, d.High, metric, true)),
            ("#variance", d => d.VarianceRatio is { } ratio ? "/" + Numbers.Brief(ratio) : "–"),
            ("", d => Judged(d, metric, result.Replications)));
    }

    // Nobody chooses among conditions: a line for each, with the first metrics side by side.
    private static IEnumerable<Block> Condition(ExperimentResult result, PointSet of) =>
    [
        new Heading($"{of.Noun}, a condition and no choice: means over {string.Join(" and ", of.Others)}"),
        .. Rows("", of.Points, "levels of " + of.Noun,
        [
            (of.Noun, p => Cells.Clip(p.Name, NameWidth)),
            .. result.Metrics.Take(MostMetricsOfMany).Select((m, i) =>
                ("#" + Cells.Clip(m.Label, HeadWidth), (Func<LevelResult, Cell>)(p => Show(p.Metrics[i].Mean, m)))),
        ]),
    ];

    // Points under the names of their families.
    private static IEnumerable<Block> Rows<T>(string caption, IReadOnlyList<T> all, string what, PointSet set,
        Func<T, string> nameOf, params IReadOnlyList<(string Head, Func<T, Cell> Cell)> columns)
    {
        if (set.Groups.Count == 0)
            return Rows(caption, all, what, [(set.Noun, of => Cells.Clip(nameOf(of), NameWidth)), .. columns]);

        Table table = Table.Of(caption, all,
            [(set.Noun, of => "  " + Cells.Clip(nameOf(of), NameWidth - 2)), .. columns]);
        return
        [
            table with
            {
                Rows =
                [
                    .. set.Groups.SelectMany(g => all.Index().Where(r => g.Points.Contains(nameOf(r.Item)))
                        .Select((r, i) => (IReadOnlyList<IReadOnlyList<Cell>>)(i > 0 ? [table.Rows[r.Index]]
                            : [Head(g.Name, columns.Count), table.Rows[r.Index]])).SelectMany(rows => rows)),
                ],
            },
        ];
    }

    private static Cell[] Head(string family, int cells) =>
        [new Cell(family) { Tone = Tone.Strong }, .. Enumerable.Repeat(new Cell(""), cells)];

    // The first rows, and how many more there are.
    private static IEnumerable<Block> Rows<T>(string caption, IReadOnlyList<T> all, string what,
        params IReadOnlyList<(string Head, Func<T, Cell> Cell)> columns) =>
    [
        Table.Of(caption, all.Take(MostRows), columns),
        .. all.Count <= MostRows ? [] : (Block[])
        [
            Below($"and {all.Count - MostRows} more {what}", Tone.Dim),
        ],
    ];

    private static Statement Below(string text, Tone tone = Tone.Unsure) => new([], text, 2, tone);

    private static string Interval(ExperimentResult result) => $"#{Numbers.ExactPercent(result.Confidence)} interval";

    private static Cell Judged(PairedDifference difference, ExperimentMetric metric, int replications)
    {
        (string word, Tone tone) = difference switch
        {
            { N: var n } when n < replications => ("not compared", Tone.Unsure),
            { Decided: true, Mean: 0 } => ("same", Tone.Dim),
            { Decided: false } => ("open", Tone.Unsure),
            _ => difference.Mean < 0 == metric.LowerIsBetter ? ("better", Tone.Good) : ("worse", Tone.Bad),
        };
        return new Cell(word) { Tone = tone };
    }

    // An interval says the unit of its shares once.
    private static string Range(double? low, double? high, ExperimentMetric metric, bool isDifference = false) =>
        low is null || high is null ? "–"
        : $"{Show(low, metric, isDifference).Split(Numbers.NoBreak + "points")[0].TrimEnd('%')} to "
            + Show(high, metric, isDifference);

    // A difference of two shares is told in points.
    private static string Show(double? value, ExperimentMetric metric, bool isDifference = false) =>
        value is not { } number ? "–" : (number < 0 ? "−" : "") + metric.Unit switch
        {
            "share" when isDifference => Numbers.Three(Math.Abs(number) * 100) + Numbers.NoBreak + "points",
            "share" => Numbers.Percent(Math.Abs(number)),
            "seconds" => Durations.Figures(Math.Abs(number)),
            _ => Numbers.Brief(Math.Abs(number)),
        };
}
