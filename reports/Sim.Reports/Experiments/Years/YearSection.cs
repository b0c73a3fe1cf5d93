namespace Sim.Reports;

/// <summary>A year of updates: what turns the order of the policies round, exceedance curves, return periods, and where
/// the hours come from.</summary>
internal static class YearSection
{
    public static IEnumerable<Block> Build(ExperimentFacts facts, YearResult year) =>
    [
        new Paragraph(
            $"{Numbers.Count(year.Years)} years of {Numbers.Words(year.Endpoints)} endpoints. Rates of faulty "
            + "releases and shares of machines are assumed; what one faulty release does is what the runs gave.",
            Voice.Note),
        YearTables.Policies(facts, year) with { IsCards = true, Forms = Forms.Both },
        .. YearOrderSection.Build(facts, year),
        .. YearMeasures.Sized.SelectMany(m => Measure(facts, year, m)),
        new Heading("Where the hours come from"),
        YearTables.Origins(year),
        new Heading("Who updates what"),
        YearTables.Makers(year),
        new Fold("Load-order groups of these products", YearTables.Groups(year)),
        new Fold($"Paired differences from “{year.Policies[0].Label}”, year by year",
            YearTables.Differences(facts, year)),
    ];

    private static Block[] Measure(ExperimentFacts facts, YearResult year, Measure measure)
    {
        string label = Phrases.Clause(measure.Label);
        string counted = measure.Unit is MetricUnit.Hours ? $"{measure.Label}, summed over all events of a year"
            : measure.Label + ", however long";
        return
        [
            new Heading(measure.Label),
            new ExceedanceChart
            {
                Id = "year-" + measure.Name,
                Title = "How often a year reaches so many " + label,
                Description = "A falling line for each policy on logarithmic axes. The tables hold the return levels "
                    + "and every point.",
                Caption = $"{counted}; how many years reach that. Both axes are logarithmic. Uprights: "
                    + $"{facts.Confidence} intervals. Lower and further left is better.",
                Provenance = $"n = {Numbers.Count(year.Years)} simulated years, seed {facts.Result.Seed}; "
                    + $"{Numbers.Counted(year.Responses, "replication")} of each arm.",
                Table = YearTables.Points(year, measure),
                XName = label,
                Lines = [.. year.Policies.Select(p => (p.Label, p.Find(measure).Curve.Points))],
            },
            YearTables.Levels(year, measure),
            new Fold("The same with intervals", YearTables.Intervals(facts, year, measure)) { IsPrinted = false },
        ];
    }
}
