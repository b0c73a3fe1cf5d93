namespace Sim.Contracts;

/// <summary>A boot counter of the driver.</summary>
/// <param name="Boot">The boot after the crash, from 1, that runs on the last good content.</param>
/// <param name="Succeeds">Share of endpoints on which that content exists and loads.</param>
public sealed record RollbackPolicy(int Boot, Ratio Succeeds);
