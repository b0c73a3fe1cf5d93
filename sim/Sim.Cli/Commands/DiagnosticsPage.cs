namespace Sim.Cli;

/// <summary>Errors of input files as compilers print them, so that editors can jump to them.</summary>
internal static class DiagnosticsPage
{
    public static TerminalText Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        int files = diagnostics.Select(d => d.File).Distinct(StringComparer.Ordinal).Count();
        string where = files == 1 ? diagnostics[0].File : Numbers.Counted(files, "file");
        return TerminalPage.Of(
        [
            .. diagnostics.SelectMany(d => (Block[])
            [
                new Statement([new Piece(Place(d), Tone.Strong), new Piece($"error {d.Code} ", Tone.Bad)], d.Message,
                    4),
                .. d.Suggestion is { } suggestion ? [ErrorPage.Hint(suggestion)] : (Block[])[],
            ]),
            new Heading($"{Numbers.Counted(diagnostics.Count, "error")} in {where}"),
        ]);
    }

    // An override has no lines and columns that a person could look up.
    private static string Place(Diagnostic diagnostic) => diagnostic.File.StartsWith("--", StringComparison.Ordinal)
        ? $"{diagnostic.File}: "
        : $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}: ";
}
