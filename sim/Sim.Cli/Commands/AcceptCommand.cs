namespace Sim.Cli;

/// <summary><c>sim accept</c>: new digests for the catalogue.</summary>
internal static class AcceptCommand
{
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
        return session.Show(AcceptPage.Conclusion(report),
            check && report.New > 0 ? ExitCode.Violated : ExitCode.Held);

        void Tell(AcceptRow row)
        {
            if (!quiet || row.IsNew)
                session.Show(AcceptPage.Row(row));
        }
    }
}
