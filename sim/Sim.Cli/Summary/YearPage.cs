namespace Sim.Cli;

/// <summary>The summary of a year of updates: the answer in words, then a line for each policy.</summary>
internal static class YearPage
{
    private const int NameWidth = 22;
    private static readonly int[] Periods = [10, 100];

    public static IEnumerable<IEnumerable<Block>> Build(ExperimentResult result, YearResult year) =>
    [
        [new Heading(YearWords.Verdict(year))],
        .. YearWords.Paragraphs(year).Select(p => (Block[])[new Paragraph(p)]),
        [
            new Heading($"Policies over {year.Years} years of {Numbers.Brief(year.Endpoints)} endpoints; "
                    + $"{Numbers.ExactPercent(result.Confidence)} intervals are in the report"),
            Table.Of("", year.Policies,
            [
                ("policy", p => Cells.Clip(p.Label, NameWidth)), ("#event > 1%", p => Numbers.Percent(p.Above1.Share)),
                .. Periods.Where(of => Levels(year.Policies[0]).Any(l => l.Period == of)).Select(of => (
                    $"#1 in {of}",
                    (Func<PolicyYear, Cell>)(p => Numbers.Brief(Levels(p).First(l => l.Period == of).Value)))),
                ("#down h", p => Mean(p, YearMeasureNames.DownHours)),
                ("#gap h", p => Mean(p, YearMeasureNames.GapHours)), ("#seen", p => Numbers.Percent(p.Seen)),
            ]),
            new Statement([],
                "event > 1%: years in which one release takes down more than 1% of all endpoints; 1 in 10: endpoints "
                    + "that the largest event of such a year takes down; down, gap: endpoint-hours of a mean year; "
                    + "seen: attacks that products see when all is well", 2, Tone.Dim),
        ],
    ];

    private static IReadOnlyList<ReturnLevel> Levels(PolicyYear policy) =>
        policy.Measures.First(m => m.Name == YearMeasureNames.LargestEvent).Levels;

    private static string Mean(PolicyYear policy, string measure) =>
        Numbers.Brief(policy.Measures.First(m => m.Name == measure).Mean);
}
