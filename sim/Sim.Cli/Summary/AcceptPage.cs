namespace Sim.Cli;

/// <summary>Replayed scenarios with their old and new digests.</summary>
internal static class AcceptPage
{
    private const int NameWidth = 30;
    private const int LabelWidth = 8;

    public static TerminalText Row(AcceptRow row) => TerminalPage.Of(LabelWidth,
    [
        new Statement(
        [
            new Piece($"{row.Entry.Name,-NameWidth}", Tone.Strong),
            row.IsNew ? new Piece("  new   ", Tone.Unsure) : new Piece("  same  ", Tone.Good),
            $"  {Durations.Figures(row.Elapsed.TotalSeconds),8}  ", new Piece(Words(row), Tone.Dim),
        ]),
        .. row.IsNew ? [new Entry("  old", row.Entry.Replay.Digest ?? "pending", Tone.Dim)] : (Entry[])[],
        new Entry(row.IsNew ? "  new" : "", row.Digest),
    ]);

    public static TerminalText Conclusion(AcceptReport report)
    {
        bool bad = report.New > 0 && !report.Written;
        return TerminalPage.Of(
        [
            new Statement(
            [
                Numbers.Counted(report.Rows.Count, "scenario") + ": ",
                report.New == 0 ? new Piece("all as accepted", Tone.Good)
                    : bad ? new Piece($"{report.New} not as accepted", Tone.Bad)
                    : new Piece($"{report.New} new, written to scenarios.yaml", Tone.Good),
            ]),
            .. bad ? [ErrorPage.Hint("if the change is meant, run 'sim accept' and commit scenarios.yaml")]
                : (Block[])[],
        ]);
    }

    // Of a part of the fleet the expectations say little, so the verdict is only told, not judged.
    private static string Words(AcceptRow row) => row.Verdict switch
    {
        Verdict.Held or Verdict.NotJudged => "expectations held",
        Verdict.Violated => row.Entry.MustFail ? "expectations violated, as they must be" : "expectations violated",
        _ => "inconclusive",
    };
}
