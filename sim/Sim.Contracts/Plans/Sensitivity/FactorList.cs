namespace Sim.Contracts;

/// <summary>The numbers of a scenario that nobody published.</summary>
/// <param name="Factors">Those that can be varied, in the order of the scenario.</param>
/// <param name="Unvaried">Those that stay as they are.</param>
public sealed record FactorList(IReadOnlyList<ScenarioFactor> Factors, IReadOnlyList<UnvariedNumber> Unvaried);
