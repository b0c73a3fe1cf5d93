using Sim.Lab;
using Sim.Reports;

namespace Sim.Cli;

/// <summary>Replayed scenarios with their old and new digests.</summary>
internal static class AcceptPage
{
    private const int NameWidth = 30;

    public static TerminalText Row(AcceptRow row)
    {
        var page = new TerminalText().Line(
            new Piece($"{row.Entry.Name,-NameWidth}", Tone.Strong),
            row.IsNew ? new Piece("  new   ", Tone.Unsure) : new Piece("  same  ", Tone.Good),
            $"  {Durations.Figures(row.Elapsed.TotalSeconds),8}  ",
            new Piece(Words(row), Tone.Dim));
        if (!row.IsNew)
            return page.Labelled("  ", 8, row.Digest);

        return page
            .Labelled("  old", 8, row.Entry.Replay.Digest ?? "pending", Tone.Dim)
            .Labelled("  new", 8, row.Digest);
    }

    public static TerminalText Conclusion(AcceptReport report)
    {
        string count = Numbers.Counted(report.Rows.Count, "scenario");
        if (report.New == 0)
            return new TerminalText().Line(count + ": ", new Piece("all as accepted", Tone.Good));

        return report.Written
            ? new TerminalText().Line(count + ": ",
                new Piece($"{report.New} new, written to scenarios.yaml", Tone.Good))
            : new TerminalText().Line(count + ": ", new Piece($"{report.New} not as accepted", Tone.Bad))
                .Line(new Piece("  hint: ", Tone.Dim),
                    "if the change is meant, run 'sim accept' and commit scenarios.yaml");
    }

    // Of a part of the fleet the expectations say little, so the verdict is only told, not judged.
    private static string Words(AcceptRow row) => row.Verdict switch
    {
        Verdict.Held or Verdict.NotJudged => "expectations held",
        Verdict.Violated => row.Entry.MustFail ? "expectations violated, as they must be" : "expectations violated",
        _ => "inconclusive",
    };
}
