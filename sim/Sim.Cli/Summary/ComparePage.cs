using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>
/// The summary of an experiment: the verdict, the answer in words, then arms and differences metric by metric.
/// </summary>
internal static class ComparePage
{
    private const int LabelWidth = 9;

    /// <param name="report">What the experiment gave.</param>
    /// <param name="folder">The result folder as the user would type it, or null.</param>
    /// <param name="short">Only the verdict.</param>
    public static TerminalText Of(CompareReport report, string? folder, bool @short)
    {
        ExperimentResult result = report.Result;
        TerminalText page = Verdict(result);
        if (@short)
            return page;

        foreach (PlanNote note in report.Notes)
            page.Labelled("Note", LabelWidth, $"{note.Path}: {note.Text}", Tone.Unsure);

        page.Blank().Paragraph(result.Title, 0, Tone.Strong).Paragraph(result.Question, 0, Tone.Dim);
        if (result.Year is { } year)
            return End(YearPage.Write(page, result, year), result, folder);

        foreach (string paragraph in ExperimentWords.Of(result).Concat(result.Words))
            page.Blank().Paragraph(paragraph);

        CompareTables.Draw(page, result);
        return End(page, result, folder);
    }

    private static TerminalText End(TerminalText page, ExperimentResult result, string? folder)
    {
        page.Blank();
        if (folder is not null)
        {
            page.Labelled("Report", LabelWidth, Path.Combine(folder, "report.html"));
            page.Labelled("Table", LabelWidth,
                Path.Combine(folder, result.Year is null ? "experiment.csv" : "year.csv"));
        }

        return page.Command("Repeat", LabelWidth, result.Repeat);
    }

    private static TerminalText Verdict(ExperimentResult result)
    {
        return new TerminalText().Line(
            new Piece(result.Experiment, Tone.Strong), ": ",
            new Piece(result.Verdict.Word(), ToneOf(result.Verdict)),
            $", {Numbers.Counted(result.Arms.Count, "arm")}, {Numbers.Counted(result.Replications, "replication")} "
                + "each");
    }

    private static Tone ToneOf(ExperimentVerdict verdict) => verdict switch
    {
        ExperimentVerdict.Decided => Tone.Good,
        ExperimentVerdict.Measured => Tone.Strong,
        _ => Tone.Unsure,
    };
}
