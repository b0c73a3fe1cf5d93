namespace Sim.Numerics;

/// <summary>A run broke an invariant: a fault of the lab, not of its input.</summary>
/// <param name="message">Which one.</param>
public sealed class InvariantViolatedException(string message) : Exception(message);
