namespace Sim.Lab;

/// <summary>A restarted program failed; the message holds what it said.</summary>
public sealed class ProcessFailedException : Exception
{
    /// <summary>Without a message.</summary>
    public ProcessFailedException()
    {
    }

    /// <summary>With a message.</summary>
    public ProcessFailedException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public ProcessFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
