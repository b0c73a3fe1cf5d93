namespace Sim.Reports;

/// <summary>A result folder could not be written; the message is a sentence for the user, the cause is inside.</summary>
public sealed class ResultWriteException : IOException
{
    /// <summary>Without a sentence.</summary>
    public ResultWriteException()
    {
    }

    /// <summary>With a sentence.</summary>
    public ResultWriteException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence and the cause.</summary>
    public ResultWriteException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
