namespace Sim.Reports;

/// <summary>
/// Nothing of a stored result can be shown; the message is a sentence for the user, the cause is inside.
/// </summary>
/// <param name="message">What is wrong.</param>
/// <param name="hint">What to do instead, or null.</param>
/// <param name="cause">The cause, or null.</param>
public sealed class ResultReadException(string message, string? hint, Exception? cause = null)
    : IOException(message, cause)
{
    /// <summary>What to do instead, or null.</summary>
    public string? Hint { get; } = hint;
}
