using Sim.Reports;

namespace Sim.Cli;

/// <summary>An error for people: what is wrong, and what to do about it.</summary>
internal static class ErrorPage
{
    public static TerminalText Of(string message, string? hint)
    {
        TerminalText page = new TerminalText().Hanging([new Piece("sim: ", Tone.Bad)], message, 5);
        return hint is null ? page : page.Hanging([new Piece("  hint: ", Tone.Dim)], hint, 8);
    }
}
