namespace Sim.Engine;

/// <summary>A recovery without a technician.</summary>
/// <param name="Time">When, ms.</param>
/// <param name="Cloud">Whether cloud remediation did it.</param>
/// <param name="Attempt">Number of the try, from 0.</param>
internal readonly record struct Heal(long Time, bool Cloud, long Attempt);
