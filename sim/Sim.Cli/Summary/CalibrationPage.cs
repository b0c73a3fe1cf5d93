namespace Sim.Cli;

/// <summary>
/// The summary of a calibration: parameters before and after, what the rows cannot tell, the rows, and what to write
/// into the scenario.
/// </summary>
internal static class CalibrationPage
{
    private const int NameWidth = 28;

    /// <param name="report">What the calibration gave.</param>
    /// <param name="short">Only the verdict.</param>
    public static TerminalText Of(CalibrationReport report, bool @short)
    {
        Ledger ledger = report.Ledger;
        Statement verdict = new(
            [
                new Piece(ledger.Name, Tone.Strong), ": ",
                CalibrationWords.IsSettled(ledger)
                    ? new Piece("fitted", Tone.Good) : new Piece("unsettled", Tone.Unsure),
            ], ", " + CalibrationWords.Verdict(ledger));
        return @short ? TerminalPage.Of([verdict]) : TerminalPage.Of(
            [verdict],
            [new Heading($"Parameters of {ledger.Scenario}"), CalibrationTables.Parameters(ledger)],
            CalibrationWords.OfParameters(ledger).Select(Block (w) => new Paragraph(w)),
            [
                new Heading("Rows, and how far they are off in standard errors"),
                CalibrationTables.Rows(ledger, NameWidth),
            ],
            CalibrationWords.OfMisfit(ledger).Select(Block (w) => new Paragraph(w, Voice.Note)),
            Write(ledger, report.File),
            [
                .. report.File is null ? [] : (Entry[])[new("Ledger", Relative(report.File))],
                .. report.Folder is null
                    ? [] : (Entry[])[new("Report", Path.Combine(Relative(report.Folder), "report.html"))],
                new CommandLine("Repeat", ledger.Repeat),
            ]);
    }

    private static IEnumerable<Block> Write(Ledger ledger, string? file)
    {
        LedgerParameter[] moved = [.. ledger.Parameters.Where(p => p.Value != p.Former)];
        return file is null || moved.Length == 0 ? [] :
        [
            new Heading("To write into the scenario"),
            .. moved.Select(p => new Statement([], CalibrationWords.Line(p, Path.GetFileName(file)), 2)),
        ];
    }

    private static string Relative(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path);
}
