using System.Text.RegularExpressions;

namespace Sim.Cli;

/// <summary>A stretch of text in one tone, without line breaks and without anything that acts on a terminal.</summary>
internal readonly partial record struct Piece(string Text, Tone Tone)
{
    /// <summary>The text.</summary>
    public string Text { get; init => field = VisibleText.OnOneLine(value); } = VisibleText.OnOneLine(Text);

    /// <summary>
    /// The text as it is printed: sentences of the reports get the terminal's comma between thousands, and what kept a number
    /// and its unit on one line is a blank like any other.
    /// </summary>
    public string Shown => Thousands().Replace(Text, ",").Replace(Figures.Thin, ' ').Replace(Figures.NoBreak, ' ');

    public static implicit operator Piece(string text) => new(text, Tone.Plain);

    [GeneratedRegex("(?<=[0-9])\u202F(?=[0-9]{3})")]
    private static partial Regex Thousands();
}
