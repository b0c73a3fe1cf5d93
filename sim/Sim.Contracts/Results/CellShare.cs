namespace Sim.Contracts;

/// <summary>A part of an outcome's share.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Share">Of the endpoints on which the fault acts, 0 to 1, as the design's data and mechanisms give
/// it.</param>
/// <param name="Basis">Where the shares of the ways are from that lead to it.</param>
public sealed record CellShare(string Outcome, double Share, Basis Basis);
