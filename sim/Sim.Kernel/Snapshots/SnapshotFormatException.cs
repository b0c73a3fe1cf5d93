namespace Sim.Kernel;

/// <summary>A snapshot does not have the layout that is being read.</summary>
public sealed class SnapshotFormatException : Exception
{
    /// <summary>Without a message.</summary>
    public SnapshotFormatException()
    {
    }

    /// <summary>With a message.</summary>
    public SnapshotFormatException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public SnapshotFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
