namespace Sim.Cli;

/// <summary>
/// Two results beside each other: the answer first, then what was asked differently, then what came out.
/// </summary>
internal static class DiffPage
{
    private const int SettingWidth = 20;
    private const int PathWidth = 32;
    private const int LabelWidth = 3;

    /// <param name="difference">What differs.</param>
    /// <param name="a">The first result as the user named it.</param>
    /// <param name="b">The second.</param>
    public static TerminalText Of(RunComparison difference, string a, string b) => TerminalPage.Of(LabelWidth,
    [
        Answer(difference),
        [
            new Entry("A", a), new Entry("", difference.RunA.Result.Repeat, Tone.Dim),
            new Entry("B", b), new Entry("", difference.RunB.Result.Repeat, Tone.Dim),
        ],
        difference.Settings.Count == 0 ? [] :
        [
            new Heading("Settings"),
            Table.Of("", difference.Settings,
                ("", s => Cells.ClipLeft(s.Path, PathWidth)), ("#A", s => Clip(s.A)), ("#B", s => Clip(s.B))),
        ],
        Figures(new Heading("Totals"), difference.Totals),
        Figures(new Heading("Milestones after the release"), difference.Milestones),
        Expectations([.. difference.Expectations.Where(e => e.IsDifferent)]),
        difference.Divergence is { } divergence ? Part(divergence) : [],
    ]);

    private static IEnumerable<Block> Answer(RunComparison difference)
    {
        if (difference.IsEqual)
            return [
                new Statement([new Piece("equal", Tone.Good)],
                    $": both have the digest {difference.RunA.Result.Digest}")];

        if (difference.IsNonDeterminism)
        {
            return
            [
                new Statement([new Piece("NOT DETERMINISTIC", Tone.Bad)], ": the same run has two results."),
                new Paragraph(
                    "Scenario, seeds and version are the same, so the results must be. Look closer with 'sim verify'."),
            ];
        }

        (string Word, int Count)[] counts =
        [
            ("setting", difference.Settings.Count), ("total", difference.Totals.Count(f => f.IsDifferent)),
            ("milestone", difference.Milestones.Count(f => f.IsDifferent)),
            ("expectation", difference.Expectations.Count(e => e.IsDifferent)),
        ];
        string what = string.Join(", ", counts.Where(c => c.Count > 0).Select(c => Numbers.Counted(c.Count, c.Word)));
        string same = difference.IsSame ? "; what happens is the same" : "";
        return [new Statement([new Piece("different", Tone.Unsure)],
            $": {(what.Length > 0 ? what : "the digest only")}{same}")];
    }

    private static IEnumerable<Block> Figures(Block heading, IEnumerable<ComparedFigure> all)
    {
        ComparedFigure[] figures = [.. all.Where(f => f.IsDifferent)];
        return figures.Length == 0 ? [] :
        [
            heading,
            Table.Of("", figures, ("", f => f.Name), ("#A", f => f.TextA), ("#B", f => f.TextB),
                ("#B − A", f => f.Difference), ("#", f => f.Change)),
        ];
    }

    private static IEnumerable<Block> Expectations(ComparedExpectation[] all) => all.Length == 0 ? [] :
    [
        new Heading("Expectations"),
        .. all.SelectMany(e => (Block[])
        [
            new Statement([], e.Name), new Statement(["    A  ", Outcome(e.A)]),
            new Statement(["    B  ", Outcome(e.B)]),
        ]),
    ];

    private static IEnumerable<Block> Part(SeriesDivergence divergence) => Figures(
        new Statement([new Piece("First difference", Tone.Strong), " "],
            $"at the end of window {divergence.Window}, "
                + $"{Durations.Clock((long)(divergence.A.T * 1000))} after the start"),
        Measures.Series.Select(m => new ComparedFigure(m.Label, m, m.Read(divergence.A), m.Read(divergence.B))));

    private static Piece Outcome(ExpectationResult? expectation) => expectation is null
        ? new Piece("not stated", Tone.Dim)
        : new Piece(
            $"{expectation.Verdict.Word()}, {MetricText.Value(expectation.Metric, expectation.Measured)}",
            TerminalPage.ToneOf(expectation.Verdict));

    private static string Clip(string? value) => value is null ? "–" : Cells.Clip(value, SettingWidth);
}
