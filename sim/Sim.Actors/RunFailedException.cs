namespace Sim.Actors;

/// <summary>An actor of a run failed; the message names it and the window, the cause is the inner exception.</summary>
public sealed class RunFailedException : Exception
{
    /// <summary>Without a message.</summary>
    public RunFailedException()
    {
    }

    /// <summary>With a message.</summary>
    public RunFailedException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public RunFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The actor that failed, such as <c>shard-3</c>; null where it is not known.</summary>
    public string? Actor { get; init; }

    /// <summary>The window that was being stepped, or null where the run had not begun its first.</summary>
    public long? Window { get; init; }
}
