namespace Sim.Cli;

/// <summary>A check of determinism as a table that grows, and its certificate or where it failed.</summary>
internal static class VerifyPage
{
    private const int NameWidth = 38;
    private const int LabelWidth = 8;

    public static TerminalText Heading(ScenarioPlan plan) => TerminalPage.Of(
        [new Statement([new Piece(plan.Name, Tone.Strong)],
            $": {plan.Duration}, seed {plan.Seed}, fleet seed {plan.FleetSeed}")],
        [new Statement([new Piece($"  {"setting",-NameWidth}  {"digest",-8}  {"result",-16}  {"time",8}", Tone.Dim)])]);

    public static TerminalText Row(VerifyRow row)
    {
        (string word, Tone tone) = row switch
        {
            { IsBaseline: true } => ("baseline", Tone.Dim),
            { FirstDifference: { } window } =>
                ($"DIFFERENT @{window}", Tone.Bad),
            { NoEffect: not null } => ("no effect", Tone.Dim),
            _ => ("same", Tone.Good),
        };
        return TerminalPage.Of([new Statement(
        [
            $"  {row.Setting.Name,-NameWidth}  {row.Fingerprint.Digest[..8]}  ", new Piece($"{word,-16}", tone),
            $"  {Durations.Figures(row.Elapsed.TotalSeconds),8}",
        ])]);
    }

    public static TerminalText Conclusion(VerifyReport report) => TerminalPage.Of(LabelWidth,
    [
        .. report.Skipped.Select(s => new Statement([new Piece("  not checked: " + s, Tone.Dim)])),
        new Statement([""]),
        .. report.Divergence is { } divergence ? Where(report, divergence) :
        [
            new Statement([new Piece("deterministic", Tone.Good)],
                $": {report.Scenario}, seeds {report.Seed}/{report.FleetSeed}, {report.Rows.Count} settings, "
                + report.Rows[0].Fingerprint.Digest),
        ],
        new CommandLine("Repeat", report.Repeat),
    ]);

    private static IEnumerable<Block> Where(VerifyReport report, Divergence of)
    {
        int different = report.Rows.Count(r => r.FirstDifference is not null);
        string name = of.EntityName is { } known ? $"{known}, " : "";
        return
        [
            new Statement([new Piece("NOT DETERMINISTIC", Tone.Bad)],
                $": {report.Scenario}, {different} of {report.Rows.Count} settings differ"),
            new Entry("First", $"window {of.Window}, from {Durations.Clock(of.At)} ({of.At} ms)"),
            new Entry("Between", $"{of.Baseline}  and  {of.Other}"),
            .. of.Entity is { } entity ? Entry.List("Entity",
            [
                $"{name}key {entity:x16}",
                $"{of.Baseline}: {of.BaselineDid ?? "nothing"}", $"{of.Other}: {of.OtherDid ?? "nothing"}",
            ]) :
            [
                new Entry("", of.Window == report.Rows[0].Fingerprint.Chain.Count
                    ? "Every window is the same: what differs is the result that is written after the last one."
                    : "The transitions of that window are the same when run again: what differs is the state behind "
                        + "them, or something that changes from run to run."),
            ],
        ];
    }
}
