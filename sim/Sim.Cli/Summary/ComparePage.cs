namespace Sim.Cli;

/// <summary>
/// The summary of an experiment: the verdict, the answer in words, then arms and differences metric by metric.
/// </summary>
internal static class ComparePage
{
    /// <param name="report">What the experiment gave.</param>
    /// <param name="folder">The result folder as the user would type it, or null.</param>
    /// <param name="short">Only the verdict.</param>
    public static TerminalText Of(CompareReport report, string? folder, bool @short)
    {
        ExperimentResult result = report.Result;
        Statement verdict = new(
            [new Piece(result.Experiment, Tone.Strong), ": ", new Piece(result.Verdict.Word(), ToneOf(result.Verdict))],
            $", {Numbers.Counted(result.Arms.Count, "arm")}, {Numbers.Counted(result.Replications, "replication")} "
                + "each");
        if (@short)
            return TerminalPage.Of([verdict]);

        return TerminalPage.Of(
        [
            [verdict, .. report.Notes.Select(n => new Entry("Note", $"{n.Path}: {n.Text}", Tone.Unsure))],
            [new Heading(result.Title), new Paragraph(result.Question, Voice.Note)],
            .. result.Year is { } year ? YearPage.Build(result, year) : CompareTables.Build(result),
            [
                .. folder is null ? [] : (Entry[])
                [
                    new("Report", Path.Combine(folder, "report.html")),
                    new("Table", Path.Combine(folder, result.Year is null ? "experiment.csv" : "year.csv")),
                ],
                new CommandLine("Repeat", result.Repeat),
            ],
        ]);
    }

    private static Tone ToneOf(ExperimentVerdict verdict) => verdict switch
    {
        ExperimentVerdict.Decided => Tone.Good,
        ExperimentVerdict.Measured => Tone.Strong,
        _ => Tone.Unsure,
    };
}
