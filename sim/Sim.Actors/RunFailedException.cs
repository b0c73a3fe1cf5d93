namespace Sim.Actors;

/// <summary>An actor of a run failed; the message names it and the window, the cause is the inner exception.</summary>
public sealed class RunFailedException(string message, Exception cause, string actor, long? window)
    : Exception(message, cause)
{
    /// <summary>The actor that failed, such as <c>shard-3</c>.</summary>
    public string Actor { get; } = actor;

    /// <summary>The window that was being stepped, or null where the run had not begun its first.</summary>
    public long? Window { get; } = window;
}
