namespace Sim.Cli.Text;

/// <summary>A stretch of text in one tone, without line breaks.</summary>
internal readonly record struct Piece(string Text, Tone Tone)
{
    /// <summary>The text as it is printed: what kept a number and its unit on one line is a blank like any other.</summary>
    public string Shown => Text.Replace(Figures.NoBreak, ' ');

    public static implicit operator Piece(string text) => new(text, Tone.Plain);
}
