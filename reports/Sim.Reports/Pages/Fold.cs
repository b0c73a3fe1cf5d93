namespace Sim.Reports;

/// <summary>A table folded away under a line that opens it.</summary>
/// <param name="Summary">The line.</param>
/// <param name="Table">The table.</param>
/// <param name="IsOpen">Unfolded from the start.</param>
public sealed record Fold(string Summary, Table Table, bool IsOpen = false) : Block;
