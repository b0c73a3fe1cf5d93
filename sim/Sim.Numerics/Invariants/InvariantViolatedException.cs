namespace Sim.Numerics;

/// <summary>A run broke an invariant: a fault of the lab, not of its input.</summary>
public sealed class InvariantViolatedException : Exception
{
    /// <summary>Without a message.</summary>
    public InvariantViolatedException()
    {
    }

    /// <summary>With a message.</summary>
    public InvariantViolatedException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public InvariantViolatedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
