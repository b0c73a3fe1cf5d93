namespace Sim.Contracts;

/// <summary>Where a number of the scenario or of a model comes from.</summary>
/// <param name="Path">Dotted path, such as <c>recovery.race.wired</c>.</param>
/// <param name="Value">The value as written.</param>
/// <param name="Basis">What kind of evidence there is.</param>
/// <param name="Source">Publication, incident row or reason.</param>
public sealed record Assumption(string Path, string Value, Basis Basis, string Source);
