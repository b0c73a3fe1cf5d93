namespace Sim.Reports;

/// <summary>
/// A result folder could not be written; the message is a sentence for the user, the cause is inside.
/// </summary>
public sealed class ResultWriteException(string message, Exception? cause = null) : IOException(message, cause);
