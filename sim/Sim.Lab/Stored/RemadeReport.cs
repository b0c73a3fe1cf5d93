namespace Sim.Lab;

/// <summary>A report that was made again from a stored result.</summary>
/// <param name="Result">The result it shows.</param>
/// <param name="Files">Full paths of the files written.</param>
/// <param name="IsThinned">Whether the series at every window is gone, so that charts rest on the thinned one.</param>
public sealed record RemadeReport(SimResult Result, IReadOnlyList<string> Files, bool IsThinned);
