using System.Globalization;
using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>A check of determinism as a table, and its certificate or where it failed.</summary>
internal static class VerifyPage
{
    private const int NameWidth = 38;

    public static TerminalText Heading(ScenarioPlan plan) => new TerminalText()
        .Line(new Piece(plan.Name, Tone.Strong), string.Create(
            CultureInfo.InvariantCulture, $": {plan.Duration}, seed {plan.Seed}, fleet seed {plan.FleetSeed}"))
        .Blank()
        .Line(new Piece($"  {"setting",-NameWidth}  {"digest",-8}  {"result",-16}  {"time",8}", Tone.Dim));

    public static TerminalText Row(VerifyRow row)
    {
        (string word, Tone tone) = row switch
        {
            { IsBaseline: true } => ("baseline", Tone.Dim),
            { FirstDifference: { } window } =>
                (string.Create(CultureInfo.InvariantCulture, $"DIFFERENT @{window}"), Tone.Bad),
            { NoEffect: not null } => ("no effect", Tone.Dim),
            _ => ("same", Tone.Good),
        };
        return new TerminalText().Line(
            $"  {row.Setting.Name,-NameWidth}  {row.Fingerprint.Digest[..8]}  ", new Piece($"{word,-16}", tone),
            $"  {Durations.Figures(row.Elapsed.TotalSeconds),8}");
    }

    public static TerminalText Conclusion(VerifyReport report)
    {
        var page = new TerminalText();
        foreach (string reason in report.Skipped)
            page.Line(new Piece("  not checked: " + reason, Tone.Dim));

        page.Blank();
        if (report.Divergence is { } divergence)
            return Where(page, report, divergence);

        VerifyRow baseline = report.Rows[0];
        return page
            .Line(new Piece("deterministic", Tone.Good), string.Create(CultureInfo.InvariantCulture,
                $": {report.Scenario}, seeds {report.Seed}/{report.FleetSeed}, {report.Rows.Count} settings, "),
                baseline.Fingerprint.Digest)
            .Command("Repeat", 8, report.Repeat);
    }

    private static TerminalText Where(TerminalText page, VerifyReport report, Divergence divergence)
    {
        int different = report.Rows.Count(r => r.FirstDifference is not null);
        page.Line(new Piece("NOT DETERMINISTIC", Tone.Bad), string.Create(CultureInfo.InvariantCulture,
                $": {report.Scenario}, {different} of {report.Rows.Count} settings differ"))
            .Labelled("First", 8, string.Create(CultureInfo.InvariantCulture,
                $"window {divergence.Window}, from {Durations.Clock(divergence.At)} ({divergence.At} ms)"))
            .Labelled("Between", 8, $"{divergence.Baseline}  and  {divergence.Other}");
        if (divergence.Entity is not { } entity)
        {
            return page
                .Paragraph(divergence.Window == report.Rows[0].Fingerprint.Chain.Count
                    ? "Every window is the same: what differs is the result that is written after the last one."
                    : "The transitions of that window are the same when run again: what differs is the state behind "
                    + "them, or something that changes from run to run.", 8)
                .Command("Repeat", 8, report.Repeat);
        }

        string name = divergence.EntityName is { } known ? $"{known}, " : string.Empty;
        return page
            .Labelled("Entity", 8, string.Create(CultureInfo.InvariantCulture, $"{name}key {entity:x16}"))
            .Labelled("", 8, $"{divergence.Baseline}: {divergence.BaselineDid ?? "nothing"}")
            .Labelled("", 8, $"{divergence.Other}: {divergence.OtherDid ?? "nothing"}")
            .Command("Repeat", 8, report.Repeat);
    }
}
