namespace Sim.Reports;

/// <summary>What the fault did to the endpoints of each design, and what that meant for their protection.</summary>
internal static class DesignSection
{
    private const int MostReasons = 3;

    public static IEnumerable<Block> Build(RunFacts facts)
    {
        DesignResult[] reached = [.. facts.Result.Designs.Where(d => d.Exposed > 0)];
        if (reached.Length == 0)
            return [new Paragraph("The release reached no endpoint, so the fault acted under no design.")];

        return
        [
            .. reached.Length <= MostReasons ? reached.Select(d => new Paragraph($"{d.Title}: {d.Reason}")) : [],
            Outcomes(facts, reached),
            .. EvidenceSection.Build([.. reached.Select(d => d.Evidence).OfType<CellEvidence>().Distinct()]),
            .. ByThemselves(facts.Result.RawTotals),
            new Heading("Protection"),
            new Paragraph("Hours are those of endpoints that applied the release. Attacks and compromises are expected "
                + "values of a model of threats whose numbers are all assumed. Attacks that succeed are on machines "
                + "that are up; without the fault and without the update are reckoned over the same hours. "
                + EvidenceText.Scores, Voice.Note),
            Table.Of("Protection by design", reached,
                [
                    ("Design", d => d.Title),
                    .. Table.Measured(Measures.Designs.Where(m => m.Unit == MetricUnit.Hours)),
                    .. Table.Measured((DesignResult d) => d.Protection, Measures.Protection),
                    .. Table.Measured((DesignResult d) => d.Surface, Measures.Surface),
                ]) with { IsCards = true },
        ];
    }

    // A loop is counted whoever ends it; how many nobody had to touch is another question.
    private static IEnumerable<Block> ByThemselves(RunTotals totals) => totals.SelfHealed == 0 ? [] :
    [
        new Paragraph("Outcomes count every machine that goes down. "
            + Numbers.Percent((double)totals.SelfHealed / totals.WentDown)
            + " of these healed themselves at a start or a power cycle, because the update had been withdrawn"
            + (totals.Restarted == 0 ? "; the others needed somebody." : "."), Voice.Note),
    ];

    private static MatrixChart Outcomes(RunFacts facts, DesignResult[] designs) => new()
    {
        Id = "fig-outcomes",
        Title = "Outcomes by design",
        Description = string.Join(" ", designs.Select(d => $"{d.Title}: {MatrixChart.Words(d.Outcomes)}.")),
        Caption = "Outcomes in percent of the endpoints on which the fault had acted by the end. "
            + $"n = {Numbers.Count(designs.Sum(d => d.Outcomes.Sum(o => o.Count)))} endpoints of "
            + $"{Numbers.Count(designs.Sum(d => d.Exposed))} that applied the release; {facts.CountedMachines}.",
        Provenance = facts.Provenance,
        Table = Table.Of("Outcomes by design", designs,
            [
                ("Design", d => d.Title),
                .. Table.Measured(Measures.Designs.Where(m => m.Unit == MetricUnit.Count)),
                ("Outcomes", d => MatrixChart.Words(d.Outcomes)),
            ]),
        Columns = ["outcomes"],
        Rows = [.. designs.Select(d => (d.Title, (IReadOnlyList<IReadOnlyList<OutcomeCount>?>)[d.Outcomes]))],
    };
}
