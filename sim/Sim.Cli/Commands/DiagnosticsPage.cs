namespace Sim.Cli;

/// <summary>Errors of input files as compilers print them, so that editors can jump to them.</summary>
internal static class DiagnosticsPage
{
    public static TerminalText Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        string[] files = [.. diagnostics.Select(d => IsOption(d.File) ? d.File.Split(' ')[0] : d.File)
            .Distinct(StringComparer.Ordinal)];
        string where = files.Length == 1 || files.All(IsOption) ? string.Join(" and ", files)
            : Numbers.Counted(files.Length, "file");
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
    private static string Place(Diagnostic diagnostic) => IsOption(diagnostic.File)
        ? $"{diagnostic.File}: "
        : $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}: ";

    private static bool IsOption(string file) => file.StartsWith("--", StringComparison.Ordinal);
}
