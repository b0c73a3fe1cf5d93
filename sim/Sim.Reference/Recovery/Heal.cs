namespace Sim.Reference;

/// <summary>A heal of a waiting endpoint that comes unless a technician has begun the repair (model §6).</summary>
/// <param name="At">When.</param>
/// <param name="By">What heals it.</param>
/// <param name="Value">Value of the transition.</param>
internal sealed record Heal(long At, TransitionKind By, long Value);
