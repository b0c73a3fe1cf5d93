namespace Sim.Contracts;

/// <summary>When endpoints of a kind are online: a mix of habits whose shares add up to one, at most 8.</summary>
public sealed record OnlinePattern(string Name, IReadOnlyList<OnlineHabit> Habits);
