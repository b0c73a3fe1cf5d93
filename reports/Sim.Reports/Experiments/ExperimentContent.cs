namespace Sim.Reports;

/// <summary>The report of an experiment as content: the verdict and the answer in words first, then pictures and
/// numbers.</summary>
public static class ExperimentContent
{
    private const int MostOpen = 20;

    /// <summary>The page.</summary>
    public static Page Build(ExperimentResult result)
    {
        ExperimentFacts facts = new(result);
        return new Page
        {
            Title = result.Title,
            Question = result.Question,
            Headline = result.Year is { } year ? YearWords.Verdict(year) : ExperimentWords.Verdict(facts),
            Answer =
            [
                .. (result.Year is { } of ? YearWords.Paragraphs(of) : ExperimentWords.Paragraphs(facts)).Select(p =>
                    new Paragraph(p, Voice.Lead)),
            ],
            Sections = [.. Sections(facts)],
        };
    }

    // A year is made of its arms, and asks nothing of them: their differences and numbers are enough.
    private static IEnumerable<Section> Sections(ExperimentFacts facts)
    {
        ExperimentResult result = facts.Result;
        if (result.Year is { } year)
            yield return new("year", "A year of updates", YearSection.Build(facts, year));

        if (result.Expectations.Count > 0)
            yield return new("expectations", "Expectations", Expectations(facts));

        if (facts.Families is { } families)
            yield return new("families", "Families", FamilySection.Build(facts, families));

        if (result.Factors.Count == 2 && result.Arms.Count > 0)
            yield return new("matrix-section", "Outcomes", MatrixSection.Build(facts));

        if (result.Metrics.Count > 1 && result.Year is null)
            yield return new("axes-section", "Two axes", AxesSection.Build(facts));

        yield return new("differences", "Differences", DifferenceSection.Build(facts));
        if (result.Year is null)
            yield return new("curves", "Over time", CurveSection.Build(facts));

        yield return new("arms", "All numbers", ArmSection.Build(facts));
        yield return new("assumptions", "Assumptions", AssumptionSection.Build(result.Assumptions));
        yield return new("repeat", "Repeat this experiment",
            [
                new Paragraph("This command gives the same result on any machine, with any number of threads:"),
                new CommandLine("Repeat", result.Repeat) { Forms = Forms.Both },
                new Paragraph(facts.Provenance) { Forms = Forms.Both },
            ]);
    }

    // How every arm stands to every expectation.
    private static IEnumerable<Block> Expectations(ExperimentFacts facts)
    {
        yield return new Paragraph(
            "Met: the whole interval of the mean keeps the bounds; unmet: all of it breaks them; open: it holds a "
                + "bound, or a replication was not measured. One replication is judged by its value.", Voice.Note);
        foreach (ExperimentExpectation of in facts.Result.Expectations)
        {
            yield return new Heading($"{of.Name}: {MetricText.Bounds(of.Metric, of.Min, of.Max)}");
            yield return new Fold(Numbers.Counted(of.Arms.Count, "arm"),
                Table.Of($"{of.Metric}, arm by arm; intervals of {facts.Confidence}", of.Arms,
                    ("Arm", a => facts.Label(a.Arm)),
                    ("Verdict", a => a.Reason.Length > 0 ? $"{a.Verdict.Word()}: {a.Reason}" : a.Verdict.Word()),
                    ("#Mean", a => MetricText.Value(of.Metric, a.Mean)),
                    ("#Low", a => MetricText.Value(of.Metric, a.Low)),
                    ("#High", a => MetricText.Value(of.Metric, a.High)),
                    ("#Held", a => $"{Numbers.Count(a.Held)} of {Numbers.Count(facts.Result.Replications)}")),
                of.Arms.Count <= MostOpen);
        }
    }
}
