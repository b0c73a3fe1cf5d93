namespace Sim.Lab;

/// <summary>The machine refuses to write the catalogue; it is as it was.</summary>
public sealed class CatalogueWriteException : IOException
{
    /// <summary>Without a sentence.</summary>
    public CatalogueWriteException()
    {
    }

    /// <summary>With a sentence.</summary>
    public CatalogueWriteException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence and a cause.</summary>
    public CatalogueWriteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
