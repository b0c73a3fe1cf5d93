namespace Sim.Lab;

/// <summary>Where two settings part.</summary>
/// <param name="Baseline">Name of the one setting.</param>
/// <param name="Other">Name of the other.</param>
/// <param name="Window">First window that differs.</param>
/// <param name="At">Simulated time at which that window begins, in milliseconds.</param>
/// <param name="Entity">Key of the first entity that differs, or null where only the state behind the transitions
/// does.</param>
/// <param name="EntityName">The entity by name, or null where it is not known.</param>
/// <param name="BaselineDid">What it did in the one setting, or null for nothing.</param>
/// <param name="OtherDid">What it did in the other.</param>
public sealed record Divergence(
    string Baseline, string Other, long Window, long At, ulong? Entity, string? EntityName, string? BaselineDid,
    string? OtherDid);
