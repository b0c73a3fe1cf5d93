namespace Sim.Reports;

/// <summary>The report of a sensitivity analysis as content: what carries the metric, then the evidence.</summary>
public static class SensitivityContent
{
    private const int Wide = 60;

    /// <summary>The page.</summary>
    public static Page Build(SensitivityResult result) => new()
    {
        Title = result.Title,
        Question = $"Which numbers that nobody published carry {result.Metric}?",
        Headline = SensitivityWords.Verdict(result),
        Answer = [.. SensitivityWords.Findings(result).Select(f => new Paragraph(f, Voice.Lead))],
        Sections =
        [
            new("indices", "Indices", Indices(result)),
            new("screening", "Screening",
            [
                new Paragraph("An effect is how far the metric moves when a number goes through its whole range; the "
                    + "spread says how much that depends on the other numbers.", Voice.Note),
                SensitivityTables.Everything(result) with { IsCards = true },
            ]),
            .. result.Unvaried.Count == 0 ? [] : (Section[])
                [new("unvaried", "Not varied", [SensitivityTables.Unvaried(result) with { IsCards = true }])],
            new("repeat", "Repeat this analysis",
            [
                .. SensitivityWords.Method(result).Select(m => new Paragraph(m)),
                new CommandLine("Repeat", result.Repeat) { Forms = Forms.Both },
                new Paragraph(Provenance(result)) { Forms = Forms.Both },
            ]),
        ],
    };

    private static IEnumerable<Block> Indices(SensitivityResult result)
    {
        yield return new IndexChart
        {
            Id = "indices-chart",
            Title = "Shares of the variance",
            Description = "Two bars for each number: its total index above, its first-order index below, each with its "
                + "interval.",
            Caption = $"Sobol indices of {result.Metric}, in percent of its variance. Upper bar: with all that the "
                + "number does together with others; lower bar: by itself. Lines: "
                + $"{Numbers.ExactPercent(result.Confidence)} intervals.",
            Provenance = Provenance(result),
            Table = SensitivityTables.Indices(result.Indices, Wide) with
            {
                Caption = "Indices in percent of the variance",
            },
            Rows = result.Indices,
        };
    }

    private static string Provenance(SensitivityResult result) =>
        $"{result.Scenario}, {result.Metric}, {Numbers.Counted(result.Runs, "run")} on "
            + $"{Numbers.Counted(result.Fleets, "fleet")} from fleet "
        + $"seed {result.FleetSeed}, seeds from {result.Seed}"
        + (result.Thinning == 1 ? "" : $", one organisation in {Numbers.Count(result.Thinning)}");
}
