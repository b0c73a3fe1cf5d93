namespace Sim.Lab;

/// <summary>The machine refuses to write the catalogue; it is as it was.</summary>
public sealed class CatalogueWriteException(string message, Exception cause) : IOException(message, cause);
