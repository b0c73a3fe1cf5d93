namespace Sim.Reports;

/// <summary>Blocks side by side where there is room, else one after the other.</summary>
/// <param name="Parts">The columns from left to right.</param>
public sealed record Columns(params IReadOnlyList<IReadOnlyList<Block>> Parts) : Block;
