namespace Sim.Cli;

/// <summary><c>sim accept</c>: new digests for the catalogue.</summary>
internal static class AcceptCommand
{
    private const int NameWidth = 30;
    private const int LabelWidth = 8;

    private static readonly Argument<string[]> Names = new("name")
    {
        Description = "names in the catalogue; nothing is every scenario", Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "compare only; the catalogue stays as it is",
    };

    public static Verb Build() => new("accept", "replay the catalogue and put the new digests into scenarios.yaml",
        Accept, Names, Check, CommonOptions.Quiet)
    {
        Notes =
        [
            "Each scenario of the catalogue keeps the seed, the scale and the digest of one run, which a test repeats. "
            + "After a change that is meant to change results, accept the new digests and commit them with it. Only "
            + "the digests change; comments and layout stay as they are.",
        ],
        Examples =
        [
            ("sim accept", "replay every scenario, write what differs"),
            ("sim accept july-2024", "only this one"),
            ("sim accept --check", "what would change?"),
        ],
        ExitCodes = "0 done, or with --check all as accepted · 1 with --check: a digest differs or is pending · "
            + "65 bad input · 130 interrupted",
    };

    private static ExitCode Accept(Session session)
    {
        bool check = session.Get(Check);
        bool quiet = session.Get(CommonOptions.Quiet);
        AcceptReport report = session.Lab.Accept(session.Get(Names) ?? [], check, Tell, session.Stop);
        return session.Show(Conclusion(report),
            check && report.New > 0 ? ExitCode.Violated : ExitCode.Held);

        void Tell(AcceptRow row)
        {
            if (!quiet || row.IsNew)
                session.Show(Row(row));
        }
    }

    private static TerminalText Row(AcceptRow row) => TerminalPage.Of(LabelWidth,
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

    private static TerminalText Conclusion(AcceptReport report)
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
