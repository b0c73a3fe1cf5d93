namespace Sim.Contracts;

/// <summary>
/// A year of updates under several policies. The same releases are faulty under each of them, in the same years; only
/// what they do differs. Intervals tell the chance between simulated years, given the rates and the runs of the arms;
/// the rates are assumed.
/// </summary>
public sealed record YearResult
{
    /// <summary>Simulated years.</summary>
    public required int Years { get; init; }

    /// <summary>Endpoints that the figures are for.</summary>
    public required long Endpoints { get; init; }

    /// <summary>Replications of each arm that a faulty release draws one of.</summary>
    public required int Responses { get; init; }

    /// <summary>The products, from the top of the stack down, then the platform.</summary>
    public required IReadOnlyList<YearMaker> Makers { get; init; }

    /// <summary>The load-order groups of the products, from the top of the stack down.</summary>
    public required IReadOnlyList<YearGroup> Groups { get; init; }

    /// <summary>Faulty releases in a mean year, those that are faulty only beside a neighbour left out.</summary>
    public required double FaultyReleases { get; init; }

    /// <summary>The policies; the first is what the others are compared with.</summary>
    public required IReadOnlyList<PolicyYear> Policies { get; init; }

    /// <summary>Policy minus first policy, year by year.</summary>
    public required IReadOnlyList<PairedDifference> Differences { get; init; }

    /// <summary>The same at half and double the rate of faulty releases.</summary>
    public required IReadOnlyList<RateSensitivity> Sensitivity { get; init; }
}
