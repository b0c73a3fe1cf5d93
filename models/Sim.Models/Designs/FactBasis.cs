namespace Sim.Models;

/// <summary>Where a number of a design comes from.</summary>
/// <param name="Path">Path of the number, such as <c>containment.restart.max</c>.</param>
/// <param name="Basis">published, inferred, assumed or fitted.</param>
/// <param name="Source">Publication or reason.</param>
internal sealed record FactBasis(string Path, string Basis, string Source);
