namespace Sim.Scenarios;

/// <summary>What became of a file.</summary>
/// <param name="Value">What it says, or null where there are diagnostics.</param>
/// <param name="Diagnostics">Every error, by file, line and column; empty where there is a value.</param>
public sealed record ReadResult<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class;
