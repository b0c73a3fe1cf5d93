namespace Sim.Reports;

/// <summary>A year of updates: exceedance curves, return periods, where the hours come from, and how much hangs on the
/// assumed rates.</summary>
internal static class YearSection
{
    public static IEnumerable<Block> Build(ExperimentFacts facts, YearResult year) =>
    [
        new Paragraph(
            $"{Numbers.Count(year.Years)} years of {Numbers.Words(year.Endpoints)} endpoints. Rates of faulty "
            + "releases and shares of machines are assumed; what one faulty release does is what the runs gave.",
            Voice.Note),
        YearTables.Policies(facts, year) with { IsCards = true, Forms = Forms.Both },
        .. YearMeasureNames.All.SelectMany(m => Measure(facts, year, m)),
        new Heading("Half and double the rate"),
        new Paragraph("Return levels where releases are faulty half or twice as often as assumed.", Voice.Note),
        YearTables.Rates(year),
        new Heading("Where the hours come from"),
        YearTables.Origins(year),
        new Heading("Who updates what"),
        YearTables.Makers(year),
        new Fold("Load-order groups of these products", YearTables.Groups(year)),
        new Fold($"Paired differences from “{year.Policies[0].Label}”, year by year",
            YearTables.Differences(facts, year)),
    ];

    private static Block[] Measure(ExperimentFacts facts, YearResult year, string measure)
    {
        string label = YearText.Label(measure);
        string heading = Phrases.Capital(label);
        string counted = measure == YearMeasureNames.LargestEvent
            ? "Endpoints that the largest event of a year takes down in total, however long"
            : $"{heading}, summed over all events of a year";
        return
        [
            new Heading(heading),
            new ExceedanceChart
            {
                Id = "year-" + measure,
                Title = "How often a year reaches so many " + label,
                Description = "A falling line for each policy on logarithmic axes. The tables hold the return levels "
                    + "and every point.",
                Caption = $"{counted}; how many years reach that. Both axes are logarithmic. Uprights: "
                    + $"{facts.Confidence} binomial intervals. Lower and further left is better.",
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
