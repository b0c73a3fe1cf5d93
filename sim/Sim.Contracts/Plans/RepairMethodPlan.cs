namespace Sim.Contracts;

/// <summary>A way to repair a machine by hand.</summary>
/// <param name="Name">desk, remote or detach-disk, or any name that a device kind refers to.</param>
/// <param name="Work">Hands-on time.</param>
/// <param name="NeedsKey">Whether an encrypted disk must be unlocked first.</param>
public sealed record RepairMethodPlan(string Name, DurationLaw Work, bool NeedsKey);
