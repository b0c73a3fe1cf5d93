namespace Sim.Cli.Text;

/// <summary>An error for people: what is wrong, and what to do about it.</summary>
internal static class ErrorPage
{
    public static Page Of(string message, string? hint)
    {
        Page page = new Page().Line(new Piece("sim: ", Tone.Bad), message);
        return hint is null ? page : page.Line(new Piece("  hint: ", Tone.Dim), hint);
    }
}
