namespace Sim.Reports;

/// <summary>A section of a page.</summary>
/// <param name="Id">Its id in the document.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Blocks">What it says.</param>
public sealed record Section(string Id, string Name, IEnumerable<Block> Blocks);
