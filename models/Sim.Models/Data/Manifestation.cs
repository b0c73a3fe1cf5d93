namespace Sim.Models;

/// <summary>One way in which a fault shows, with the basis of its share.</summary>
/// <param name="Branch">The way.</param>
/// <param name="Basis">published, inferred, assumed, or fitted to the matrix of expected outcomes.</param>
public sealed record Manifestation(OutcomeBranch Branch, string Basis);
