namespace Sim.Reference;

/// <summary>A heal of a waiting endpoint that comes unless a technician has begun the repair (model §6).</summary>
/// <param name="At">When.</param>
/// <param name="ByCloud">By cloud remediation, not by the race at a boot.</param>
/// <param name="Value">Value of the transition.</param>
internal sealed record Heal(long At, bool ByCloud, long Value);
