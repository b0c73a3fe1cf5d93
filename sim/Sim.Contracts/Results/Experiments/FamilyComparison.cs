namespace Sim.Contracts;

/// <summary>An experiment over designs, family by family: where their code runs.</summary>
/// <param name="Factor">Name of the factor whose levels are the designs.</param>
/// <param name="Baseline">The family that the others are compared with: that of the baseline where the first factor
/// names the designs, else the first.</param>
/// <param name="Families">The families that occur, in the order kernel, hybrid, user mode, platform; at least
/// two.</param>
/// <param name="Differences">Paired differences of the families against the baseline, by metric and family.</param>
/// <param name="Standings">Who is best among them, one element for each metric.</param>
public sealed record FamilyComparison(
    string Factor, string Baseline, IReadOnlyList<FamilyResult> Families, IReadOnlyList<PairedDifference> Differences,
    IReadOnlyList<MetricStanding> Standings);
