namespace Sim.Cli.Text;

/// <summary>A stretch of text in one tone, without line breaks.</summary>
internal readonly record struct Piece(string Text, Tone Tone)
{
    public static implicit operator Piece(string text) => new(text, Tone.Plain);
}
