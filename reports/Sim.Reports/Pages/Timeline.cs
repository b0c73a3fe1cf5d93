namespace Sim.Reports;

/// <summary>What happened when, in the order of time.</summary>
/// <param name="Name">Whose steps they are.</param>
/// <param name="Steps">How long after the start, what happened, and the moment.</param>
public sealed record Timeline(string Name, IReadOnlyList<(string After, string What, string When)> Steps) : Block;
