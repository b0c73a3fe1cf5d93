using System.CommandLine;
using Sim.Lab;

namespace Sim.Cli;

/// <summary><c>sim validate</c>: every error of every file.</summary>
internal static class ValidateCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "files, folders or catalogue names; 'all', or nothing, is the catalogue with all its scenarios",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Verb Build()
    {
        var verb = new Verb("validate", "check scenario files: all errors at once, with file, line and column")
        {
            Examples =
            [
                new("sim validate", "the catalogue and everything in it"),
                new("sim validate ./mine.yaml ./more/", "a file, and the .yaml files of a folder"),
            ],
            ExitCodes = "0 no error · 65 errors",
        };
        verb.Add(Paths);
        verb.SetAction(line => Session.Run(line, session => Validate(line, session)));
        return verb;
    }

    private static ExitCode Validate(ParseResult line, Session session)
    {
        string[] paths = line.GetValue(Paths) ?? [];
        ValidationReport report = session.Lab.Validate(paths is ["all"] ? [] : paths);
        if (report.Diagnostics.Count > 0)
        {
            session.Output.Write(DiagnosticsPage.Of(report.Diagnostics));
            return ExitCode.BadInput;
        }

        session.Output.Write(ValidatePage.Of(report));
        return ExitCode.Held;
    }
}
