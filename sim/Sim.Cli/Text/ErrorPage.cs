namespace Sim.Cli;

/// <summary>An error for people: what is wrong, and what to do about it.</summary>
internal static class ErrorPage
{
    /// <summary>What a person hears who stopped the program.</summary>
    public static TerminalText Interrupted => Of("interrupted; nothing was written", null);

    public static TerminalText Of(string message, string? hint) => TerminalPage.Of(Blocks(message, hint));

    /// <summary>The same as a part of a page.</summary>
    public static IEnumerable<Block> Blocks(string message, string? hint) =>
    [
        new Statement([new Piece("sim: ", Tone.Bad)], message, 5),
        .. hint is null ? [] : (Block[])[Hint(hint)],
    ];

    /// <summary>What to do about it.</summary>
    public static Statement Hint(string text) => new([new Piece("  hint: ", Tone.Dim)], text, 8);
}
