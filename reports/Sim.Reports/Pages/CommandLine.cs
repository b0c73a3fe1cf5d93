namespace Sim.Reports;

/// <summary>A command to copy.</summary>
/// <param name="Name">What it does, in a word or two for the short forms, such as <c>Repeat</c>.</param>
/// <param name="Text">The command on one line.</param>
public sealed record CommandLine(string Name, string Text) : Block;
