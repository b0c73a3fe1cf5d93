namespace Sim.Lab;

/// <summary>Input that cannot be run: everything that is wrong with it, at once.</summary>
public sealed class LabInputException : Exception
{
    /// <summary>Input with these errors.</summary>
    public LabInputException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Input that could not even be found.</summary>
    public LabInputException(string message, string? hint)
        : base(message) => (Diagnostics, Hint) = ([], hint);

    /// <summary>The errors with file, line and column; empty where no file was found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What to do instead, or null.</summary>
    public string? Hint { get; }
}
