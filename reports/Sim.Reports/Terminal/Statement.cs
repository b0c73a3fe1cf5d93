namespace Sim.Reports;

/// <summary>A sentence with a head in tones of its own, such as a name and its verdict; for terminals only.</summary>
/// <param name="Head">What stands in front, never broken; it is filled with blanks to the indent.</param>
/// <param name="Text">What is broken into lines.</param>
/// <param name="Indent">Blanks before further lines.</param>
/// <param name="Tone">What the text means.</param>
public sealed record Statement(
    IReadOnlyList<Piece> Head, string Text = "", int Indent = 2, Tone Tone = Tone.Plain) : Block;
