using System.CommandLine;
using Sim.Lab;

namespace Sim.Cli;

/// <summary><c>sim accept</c>: new digests for the catalogue.</summary>
internal static class AcceptCommand
{
    private static readonly Argument<string[]> Names = new("name")
    {
        Description = "names in the catalogue; nothing is every scenario",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "compare only; the catalogue stays as it is",
    };

    public static Verb Build()
    {
        var verb = new Verb("accept", "replay the catalogue and put the new digests into scenarios.yaml")
        {
            Notes =
            [
                "Each scenario of the catalogue keeps the seed, the scale and the digest of one run, which a test "
                + "repeats. After a change that is meant to change results, accept the new digests and commit them "
                + "with it. Only the digests change; comments and layout stay as they are.",
            ],
            Examples =
            [
                new("sim accept", "replay every scenario, write what differs"),
                new("sim accept july-2024", "only this one"),
                new("sim accept --check", "what would change?"),
            ],
            ExitCodes = "0 done, or with --check all as accepted · 1 with --check: a digest differs or is pending · "
                + "65 bad input · 130 interrupted",
        };
        verb.Add(Names);
        verb.Add(Check);
        verb.Add(CommonOptions.Quiet);
        verb.SetAction(line => Session.Run(line, session => Accept(line, session)));
        return verb;
    }

    private static ExitCode Accept(ParseResult line, Session session)
    {
        bool check = line.GetValue(Check);
        bool quiet = line.GetValue(CommonOptions.Quiet);
        AcceptReport report = session.Lab.Accept(
            line.GetValue(Names) ?? [], check, row => Show(row, quiet, session), session.Stop);
        session.Output.Write(AcceptPage.Conclusion(report));
        return check && report.New > 0 ? ExitCode.Violated : ExitCode.Held;
    }

    private static void Show(AcceptRow row, bool quiet, Session session)
    {
        if (!quiet || row.IsNew)
            session.Output.Write(AcceptPage.Row(row));
    }
}
