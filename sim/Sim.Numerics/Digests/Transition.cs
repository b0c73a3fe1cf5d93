namespace Sim.Numerics;

/// <summary>Something a user could see happen.</summary>
/// <param name="TimeMs">When, in ms since the scenario's start.</param>
/// <param name="EntityKey">Key of the endpoint, service or release.</param>
/// <param name="Kind">What, by number.</param>
/// <param name="Value">A number that belongs to it.</param>
public readonly record struct Transition(long TimeMs, ulong EntityKey, byte Kind, uint Value);
