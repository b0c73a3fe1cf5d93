namespace Sim.Cli;

/// <summary><c>sim validate</c>: every error of every file.</summary>
internal static class ValidateCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "files, folders or catalogue names; 'all', or nothing, is the catalogue with all its scenarios",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Verb Build() => new("validate",
        "check scenario files: all errors at once, with file, line and column", Validate, Paths)
    {
        Examples =
        [
            ("sim validate", "the catalogue and everything in it"),
            ("sim validate ./mine.yaml ./more/", "a file, and the .yaml files of a folder"),
        ],
        ExitCodes = "0 no error · 65 errors",
    };

    private static ExitCode Validate(Session session)
    {
        string[] paths = session.Get(Paths) ?? [];
        ValidationReport report = session.Lab.Validate(paths is ["all"] ? [] : paths);
        return report.Diagnostics.Count > 0
            ? session.Show(DiagnosticsPage.Of(report.Diagnostics), ExitCode.BadInput)
            : session.Show(ValidatePage.Of(report));
    }
}
