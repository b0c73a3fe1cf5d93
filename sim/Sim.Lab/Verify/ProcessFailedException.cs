namespace Sim.Lab;

/// <summary>A restarted program failed; the message holds what it said.</summary>
public sealed class ProcessFailedException(string message, Exception? cause = null) : Exception(message, cause);
