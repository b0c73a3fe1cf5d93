namespace Sim.Scenarios;

/// <summary>A data file that is there, but is not read for a reason that can be told.</summary>
/// <param name="message">What is wrong, as the end of a sentence that begins with the file.</param>
/// <param name="hint">What to do about it.</param>
public sealed class DataFileException(string message, string hint) : IOException(message)
{
    /// <summary>What to do about it.</summary>
    public string Hint { get; } = hint;
}
