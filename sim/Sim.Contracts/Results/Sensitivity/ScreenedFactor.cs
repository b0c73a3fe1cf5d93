namespace Sim.Contracts;

/// <summary>A factor in the screening; effects are those of its whole range, in the unit of the metric.</summary>
/// <param name="Path">Dotted path of the number.</param>
/// <param name="Value">What the scenario has.</param>
/// <param name="From">The lower end of the range.</param>
/// <param name="To">The upper end.</param>
/// <param name="Range">Where the range comes from.</param>
/// <param name="Basis">What kind of evidence there is for the number.</param>
/// <param name="MuStar">Mean of the sizes of its elementary effects; null where it has none.</param>
/// <param name="Mu">Mean of the effects with their signs.</param>
/// <param name="Sigma">Standard deviation of the effects: large where it acts with others, or not in a straight
/// line.</param>
/// <param name="Effects">Number of effects.</param>
/// <param name="IsNarrowed">Whether the scenario refuses a part of the default range.</param>
/// <param name="IsKept">Whether indices are estimated for it.</param>
public sealed record ScreenedFactor(
    string Path, string Value, string From, string To, RangeOrigin Range, Basis Basis, double? MuStar, double? Mu,
    double? Sigma, int Effects, bool IsNarrowed, bool IsKept);
