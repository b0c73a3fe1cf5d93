using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>Where the pages of a result are now.</summary>
internal static class ReportPage
{
    /// <param name="report">The pages.</param>
    /// <param name="currentDirectory">Paths are shown from here.</param>
    public static TerminalText Of(RemadeReport report, string currentDirectory)
    {
        TerminalText page = new TerminalText().Line(new Piece(report.Result.Scenario, Tone.Strong),
            $": {report.Files.Count} pages made again.");
        foreach (string file in report.Files)
            page.Labelled("Report", 9, Path.GetRelativePath(currentDirectory, file));

        return report.IsThinned
            ? page.Paragraph("There is no series.parquet beside the result: charts of the first hours are coarser than "
                + "those that 'sim run' makes.", 0, Tone.Unsure)
            : page;
    }
}
