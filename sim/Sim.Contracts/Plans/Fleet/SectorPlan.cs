namespace Sim.Contracts;

/// <summary>A sector with its share of organisations and its mix of device kinds.</summary>
/// <param name="Name">Name of the sector.</param>
/// <param name="Share">Share of organisations.</param>
/// <param name="KindShares">Share of each device kind, in the order of <see cref="FleetPlan.Kinds"/>; adds up to
/// one.</param>
public sealed record SectorPlan(string Name, Ratio Share, IReadOnlyList<Ratio> KindShares);
