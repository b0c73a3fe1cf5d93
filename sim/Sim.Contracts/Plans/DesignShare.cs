namespace Sim.Contracts;

/// <summary>A design in a fleet that mixes several.</summary>
/// <param name="Share">Share of the organisations whose agent is of this design.</param>
/// <param name="Design">The design.</param>
public sealed record DesignShare(Ratio Share, DesignPlan Design);
