namespace Sim.Scenarios;

/// <summary>What endpoints have in common that were counted together.</summary>
/// <param name="Organisation">Number of their organisation.</param>
/// <param name="Content">Key of their content.</param>
/// <param name="Rank">Place of their content among those of the file.</param>
internal readonly record struct RollCell(int Organisation, ulong Content, int Rank);
