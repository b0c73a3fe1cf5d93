namespace Sim.Contracts;

/// <summary>When endpoints of a kind are online: a mix of habits whose shares add up to one, at most 8.</summary>
/// <param name="Name">Name, as kinds of devices refer to it.</param>
/// <param name="Habits">The habits with their shares.</param>
public sealed record OnlinePattern(string Name, IReadOnlyList<OnlineHabit> Habits);
