namespace Sim.Contracts;

/// <summary>
/// A year of updates under several policies. The same releases are faulty under each of them, in the same years; only
/// what they do differs. Intervals hold the chance between simulated years and that of the runs of the arms; the rates
/// are assumed, and how far the order of the policies hangs on them is told by break-evens.
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

    /// <summary>The rarest years, where they are the same under every policy; else null.</summary>
    public YearTail? Tail { get; init; }

    /// <summary>
    /// What is multiplied, one at a time: every maker, releases that are faulty beside another filter, products that
    /// have moved, and the platform under single policies that rest on it.
    /// </summary>
    public IReadOnlyList<YearLever> Levers { get; init; } = [];

    /// <summary>How the policies stand to each other, by measure: neighbours in the order from the best on, and every
    /// policy and the first. Equal policies have no order.</summary>
    public IReadOnlyList<YearConclusion> Conclusions { get; init; } = [];
}
