namespace Sim.Reports;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its sentences.</param>
/// <param name="Voice">What kind of sentences they are.</param>
public sealed record Paragraph(string Text, Voice Voice = Voice.Plain) : Block;
