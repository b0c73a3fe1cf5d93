namespace Sim.Cli;

/// <summary>The summary of a sensitivity analysis: what carries the metric, the indices, the largest effects.</summary>
internal static class SensitivityPage
{
    private const int IndexWidth = 36;
    private const int ScreenWidth = 36;
    private const int MostScreened = 12;

    /// <param name="report">What the analysis gave.</param>
    /// <param name="folder">The folder as the user would type it, or null.</param>
    /// <param name="short">Only the verdict.</param>
    public static TerminalText Of(SensitivityReport report, string? folder, bool @short)
    {
        SensitivityResult result = report.Result;
        Statement verdict = new([new Piece(result.Scenario, Tone.Strong), ": "], SensitivityWords.Verdict(result));
        return @short ? TerminalPage.Of([verdict]) : TerminalPage.Of(
            [verdict],
            SensitivityWords.Findings(result).Select(Block (f) => new Paragraph(f)),
            [
                new Heading("Indices, in percent of the variance"),
                SensitivityTables.Indices(result.Indices, IndexWidth),
            ],
            [
                new Heading("Largest effects of the whole range"),
                SensitivityTables.Screening(result, ScreenWidth, MostScreened),
            ],
            SensitivityWords.Method(result).Select(Block (m) => new Paragraph(m, Voice.Note)),
            [
                .. folder is null ? [] : (Entry[])[new("Results", folder)],
                new CommandLine("Repeat", result.Repeat),
            ]);
    }
}
