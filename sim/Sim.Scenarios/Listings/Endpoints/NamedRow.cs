namespace Sim.Scenarios;

/// <summary>A row of an endpoint that has a name.</summary>
/// <param name="Cell">What it was counted under.</param>
/// <param name="Seen">When it was last seen, where that decides.</param>
internal readonly record struct NamedRow(NameHash Name, int Cell, int Line, long Seen);
