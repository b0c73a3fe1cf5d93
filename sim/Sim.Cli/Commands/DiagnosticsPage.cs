using Sim.Reports;
using Sim.Scenarios;

namespace Sim.Cli;

/// <summary>Errors of input files as compilers print them, so that editors can jump to them.</summary>
internal static class DiagnosticsPage
{
    public static TerminalText Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var page = new TerminalText();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            page.Hanging(
                [new Piece(Place(diagnostic), Tone.Strong), new Piece($"error {diagnostic.Code} ", Tone.Bad)],
                diagnostic.Message, 4);
            if (diagnostic.Suggestion is { } suggestion)
                page.Hanging([new Piece("  hint: ", Tone.Dim)], suggestion, 8);
        }

        int files = diagnostics.Select(d => d.File).Distinct(StringComparer.Ordinal).Count();
        string where = files == 1 ? diagnostics[0].File : Numbers.Counted(files, "file");
        return page.Line(new Piece($"{Numbers.Counted(diagnostics.Count, "error")} in {where}", Tone.Strong));
    }

    // An override has no lines and columns that a person could look up.
    private static string Place(Diagnostic diagnostic) => diagnostic.File.StartsWith("--", StringComparison.Ordinal)
        ? $"{diagnostic.File}: "
        : $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}: ";
}
