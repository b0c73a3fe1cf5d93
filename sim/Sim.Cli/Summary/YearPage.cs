namespace Sim.Cli;

/// <summary>The summary of a year of updates: the answer in words, then a line for each policy.</summary>
internal static class YearPage
{
    private const int NameWidth = 22;
    private const int PairWidth = 15;
    private const int LeverWidth = 23;
    private static readonly int[] Periods = [10, 100];

    public static IEnumerable<IEnumerable<Block>> Build(ExperimentResult result, YearResult year) =>
    [
        [new Heading(YearWords.Verdict(year))],
        .. YearWords.Paragraphs(year).Select(p => (Block[])[new Paragraph(p)]),
        [
            new Heading(
                $"Policies over {Numbers.Count(year.Years)} years of {Numbers.Brief(year.Endpoints)} endpoints; "
                    + $"{Numbers.ExactPercent(result.Confidence)} intervals are in the report"),
            Table.Of("", year.Policies,
            [
                ("policy", p => Cells.Clip(p.Label, NameWidth)), ("#event > 1%", p => Numbers.Percent(p.Above1.Share)),
                .. Periods.Where(of => Levels(year.Policies[0]).Any(l => l.Period == of)).Select(of => (
                    $"#1 in {of}",
                    (Func<PolicyYear, Cell>)(p => Numbers.Brief(Levels(p).First(l => l.Period == of).Value)))),
                ("#down h", p => Mean(p, YearMeasures.DownHours)), ("#gap h", p => Mean(p, YearMeasures.GapHours)),
                ("#seen", p => Numbers.Percent(p.Seen)),
            ]),
            new Statement([],
                "event > 1%: years in which one release takes down more than 1% of all endpoints; 1 in 10: endpoints "
                    + "that the largest event of such a year takes down; down, gap: endpoint-hours of a mean year; "
                    + "seen: attacks that products see when all is well", 2, Tone.Dim),
        ],
        .. year.Conclusions.Count == 0 ? (IEnumerable<Block>[])[] : [Order(year)],
    ];

    private static Block[] Order(YearResult year) =>
    [
        new Heading("What turns the order of the policies round, nearest to the assumed rates"),
        Table.Of("", year.Conclusions.Where(c => c.Adjacent),
            ("less", c => Short(c.Measure)), ("better < worse", c => $"{Name(year, c.Better)} < {Name(year, c.Worse)}"),
            ("turned round by", c => YearBreakEvens.First(c) is { } first ? Lever(year, first.Lever) : "nothing"),
            ("#at", c => YearBreakEvens.First(c) is { Factor: { } f } ? Numbers.Three(f) : "never"),
            ("", c => c.RestsOn.Count > 0 ? "*" : "")),
        new Statement([],
            "at: times the assumed rate of faulty releases, tried from 1/100 to 100; *: rests on a rate without a "
                + "source, for it changes within the range of that rate. The report has every maker and the intervals",
                2, Tone.Dim),
    ];

    private static string Name(YearResult year, string policy) => Cells.Clip(Label(year, policy), PairWidth);

    private static string Label(YearResult year, string policy) =>
        year.Policies.FirstOrDefault(p => p.Name == policy)?.Label ?? policy;

    private static string Short(string measure) => measure == YearMeasures.Above1.Name ? "> 1%"
        : measure == YearMeasures.Above10.Name ? "> 10%" : measure == YearMeasures.DownHours.Name ? "down h" : "gap h";

    private static string Lever(YearResult year, string lever) => Cells.Clip(
        lever.Split('@') is [var platform, var policy] ? $"{platform}, {Label(year, policy)}"
            : Phrases.Clause(YearBreakEvens.Label(year, lever)), LeverWidth);

    private static IReadOnlyList<ReturnLevel> Levels(PolicyYear policy) =>
        policy.Find(YearMeasures.LargestEvent).Levels;

    private static string Mean(PolicyYear policy, Measure measure) => Numbers.Brief(policy.Find(measure).Mean);
}
