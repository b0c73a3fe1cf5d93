namespace Sim.Reports;

/// <summary>A handful of figures that one should see first.</summary>
/// <param name="Items">Name, value and unit of each.</param>
public sealed record Facts(IReadOnlyList<(string Name, string Value, string Unit)> Items) : Block;
