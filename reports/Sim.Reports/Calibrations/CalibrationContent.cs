namespace Sim.Reports;

/// <summary>The report of a calibration as content: what moved and what cannot be told first, then rows and
/// profiles.</summary>
public static class CalibrationContent
{
    private const int NameWidth = 60;

    /// <summary>The page.</summary>
    public static Page Build(Ledger ledger) => new()
    {
        Title = ledger.Name,
        Headline = CalibrationWords.Verdict(ledger) + ".",
        Answer = [.. CalibrationWords.OfParameters(ledger).Select(w => new Paragraph(w, Voice.Lead))],
        Sections =
        [
            new("parameters", "Parameters",
            [
                CalibrationTables.Parameters(ledger) with
                {
                    Caption = "Parameters before and after", Forms = Forms.Both,
                },
            ]),
            new("rows", "Rows",
            [
                new Paragraph(
                    "What was observed, what the scenario gave and gives in the middle of its fleets, and how far that "
                    + "is off in standard errors.", Voice.Note),
                CalibrationTables.Rows(ledger, NameWidth) with
                {
                    Caption = "Rows, and how far they are off in standard errors", Forms = Forms.Both,
                },
                .. CalibrationWords.OfMisfit(ledger).Select(w => new Paragraph(w, Voice.Note)),
            ]),
            new("profiles", "Profiles",
            [
                new Paragraph(
                    "How much worse the best fit is where one parameter is held, the others fitted anew. A curve that "
                    + "stays below the line says nothing about its parameter.", Voice.Note),
                .. ledger.Parameters.Select((p, i) => ProfileChart.Of(ledger, p, i)),
            ]),
            new("repeat", "Repeat this calibration",
            [
                new Paragraph("This command gives the same ledger, with any number of threads:"),
                new CommandLine("Repeat", ledger.Repeat) { Forms = Forms.Both },
            ]),
        ],
    };
}
