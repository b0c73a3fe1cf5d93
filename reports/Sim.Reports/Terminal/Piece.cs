namespace Sim.Reports;

/// <summary>A stretch of text in one tone, without line breaks and without anything that acts on a terminal.</summary>
public readonly record struct Piece(string Text, Tone Tone)
{
    /// <summary>The text.</summary>
    public string Text { get; init => field = VisibleText.OnOneLine(value); } = VisibleText.OnOneLine(Text);

    /// <summary>The text as it is printed: what kept a number and its unit on one line is a blank like any
    /// other.</summary>
    public string Shown => Text.Replace(Numbers.NoBreak, ' ');

    public static implicit operator Piece(string text) => new(text, Tone.Plain);
}
