using Sim.Scenarios;

namespace Sim.Lab;

/// <summary>What a check of files found.</summary>
/// <param name="Files">Files that were read.</param>
/// <param name="Diagnostics">Every error of every file, in the order of the files.</param>
public sealed record ValidationReport(int Files, IReadOnlyList<Diagnostic> Diagnostics);
