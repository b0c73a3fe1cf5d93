namespace Sim.Contracts;

/// <summary>A number of a scenario that nobody published, with the range in which it may lie.</summary>
/// <param name="Parameter">The number, or what it is multiplied by where it is a pair of ends.</param>
/// <param name="Basis">What kind of evidence there is for the number.</param>
/// <param name="Range">Where its range comes from.</param>
public sealed record ScenarioFactor(SpaceParameter Parameter, Basis Basis, RangeOrigin Range)
{
    /// <summary>What the scenario has, as it is written.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the scenario refuses a part of the default range, which is therefore narrower.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>The values that the scenario takes are multiples of this; 0 where it takes any.</summary>
    public double Grain { get; init; }

    /// <summary>Both ends of a uniform law, which are multiplied by the same; else empty.</summary>
    public IReadOnlyList<FactorPart> Ends { get; init; } = [];

    /// <summary>All shares of the whole that the number is a share of, itself among them: what it gains or loses the
    /// others share in proportion. Empty where it is none.</summary>
    public IReadOnlyList<FactorPart> Whole { get; init; } = [];
}
