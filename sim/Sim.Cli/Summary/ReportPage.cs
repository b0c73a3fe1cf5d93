namespace Sim.Cli;

/// <summary>Where the pages of a result are now.</summary>
internal static class ReportPage
{
    public static TerminalText Of(RemadeReport report) => TerminalPage.Of(
    [
        new Statement([new Piece(report.Result.Scenario, Tone.Strong)], $": {report.Files.Count} pages made again."),
        .. report.Files.Select(f => new Entry("Report", Path.GetRelativePath(Environment.CurrentDirectory, f))),
        .. !report.IsThinned ? [] : (Block[])
        [
            new Paragraph("There is no series.parquet beside the result: charts of the first hours are coarser than "
                + "those that 'sim run' makes.", Voice.Notice),
        ],
    ]);
}
