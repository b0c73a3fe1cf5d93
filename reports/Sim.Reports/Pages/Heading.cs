namespace Sim.Reports;

/// <summary>A heading inside a section.</summary>
/// <param name="Text">Its words.</param>
public sealed record Heading(string Text) : Block;
