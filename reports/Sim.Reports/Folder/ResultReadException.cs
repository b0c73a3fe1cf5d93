namespace Sim.Reports;

/// <summary>A result folder could not be read; the message is a sentence for the user, the cause is inside.</summary>
public sealed class ResultReadException : IOException
{
    /// <summary>Without a sentence.</summary>
    public ResultReadException()
    {
    }

    /// <summary>With a sentence.</summary>
    public ResultReadException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence and the cause.</summary>
    public ResultReadException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
