namespace Sim.Reports;

/// <summary>
/// The report of a run as content: the question and the answer first, then the evidence, then what it rests on and how
/// to repeat it.
/// </summary>
public static class RunContent
{
    /// <summary>The page.</summary>
    /// <param name="result">The result.</param>
    /// <param name="allWindows">The series at every window, for the chart of the first hours; null takes the thinned
    /// series of the result.</param>
    /// <exception cref="InvalidDataException">A moment of the result is not ISO 8601 in UTC.</exception>
    public static Page Build(SimResult result, IReadOnlyList<SeriesPoint>? allWindows = null)
    {
        RunFacts facts = new(result, allWindows);
        return new Page
        {
            Title = result.Title,
            Question = result.Question,
            Headline = VerdictText.Headline(facts),
            Answer =
            [
                .. VerdictText.Sentences(facts).Select(s => new Paragraph(s, Voice.Lead)),
                .. result.Limits.Select(l => new Paragraph(l, Voice.Note)),
            ],
            Checks = ExpectationSection.Summary(facts),
            Preface =
            [
                .. facts.IsThinned ? [new Paragraph(ScaleText.Of(result), Voice.Notice)] : (Block[])[],
                .. result.Notes.Select(n => new Paragraph($"Note on {n.Path}: {n.Text}.", Voice.Notice)),
                .. result.Inputs.Select(i => new Paragraph(InputText.Of(i), Voice.Notice)),
                new Facts(
                [
                    .. Measures.Totals.Shown(result.RawTotals).Where(m => m.IsHeadline)
                        .Select(m => (m.Heading, Numbers.Words(m.Read(result.Totals) ?? 0), m.Noun)),
                ]),
            ],
            Sections =
            [
                new("time", "Over time", TimeSection.Build(facts)),
                new("zones", "Across the time zones", ZoneSection.Build(facts)),
                new("hit", "Who was hit", HitSection.Build(facts)),
                new("designs", "Designs", DesignSection.Build(facts)),
                new("repairs", "How machines came back", RepairSection.Build(facts)),
                new("services", "Services", ServiceSection.Build(facts)),
                new("organisations", "Organisations", OrganisationSection.Build(facts)),
                new("expectations", "Expectations", ExpectationSection.Build(facts)),
                .. facts.Result.Carriers is { } carriers
                    ? [new Section("carriers", "What carries the answer", CarrierSection.Build(carriers))]
                    : (Section[])[],
                new("assumptions", "Assumptions", AssumptionSection.Build(facts)),
                new("repeat", "Repeat this run", Repeat(facts)),
            ],
        };
    }

    // How to get the same bytes again.
    private static Block[] Repeat(RunFacts facts)
    {
        SimResult result = facts.Result;
        return
        [
            Totals(facts, Measures.Totals.Shown(result.RawTotals)) with { Forms = Forms.Short },
            new Paragraph("This command gives the same result on any machine, with any number of threads:"),
            new CommandLine("Repeat", result.Repeat) { Forms = Forms.Both },
            new Paragraph($"Seed {result.Seed}, fleet seed {result.FleetSeed}, digest {result.Digest}.")
            {
                Forms = Forms.Short,
            },
            new Paragraph(ScaleText.Of(result)),
            new Table("The run", ["What", "Value"],
                [
                    ["Scenario", result.Scenario],
                    ["Seed (what happens)", $"{result.Seed}"],
                    ["Fleet seed (who exists)", $"{result.FleetSeed}"],
                    ["Digest of every transition", result.Digest],
                    ["Transitions", Numbers.Count(result.Events)],
                    ["Start", Moments.Full(facts.Start)],
                    ["Simulated time", facts.Span],
                    ["Windows", $"{Numbers.Count(result.Windows)} of {Durations.Words(result.WindowSeconds)}"],
                    ["Layout of result.json", result.Schema],
                ]),
            new Fold("All totals with every digit", Totals(facts, Measures.Totals)),
        ];
    }

    // Scaled and raw where the run was thinned.
    private static Table Totals(RunFacts facts, IEnumerable<RecordMeasure<RunTotals>> measures) => Table.Of(
        "Totals", measures,
        [
            ("Total", m => m.Label),
            (facts.IsThinned ? "#Whole fleet (estimate)" : "#Value", Value(facts.Result.Totals)),
            .. facts.IsThinned ? [("#Simulated (raw)", Value(facts.Result.RawTotals))]
                : ((string, Func<RecordMeasure<RunTotals>, Cell>)[])[],
        ]);

    private static Func<RecordMeasure<RunTotals>, Cell> Value(RunTotals totals) =>
        m => MetricText.Cell(m, m.Read(totals));
}
