namespace Sim.Scenarios;

/// <summary>What became of a design's file.</summary>
/// <param name="Design">The design, or null where there are diagnostics.</param>
/// <param name="Diagnostics">Every error, by line and column; empty where there is a design.</param>
public sealed record DesignReadResult(DesignSpec? Design, IReadOnlyList<Diagnostic> Diagnostics);
