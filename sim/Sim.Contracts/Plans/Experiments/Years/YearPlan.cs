namespace Sim.Contracts;

/// <summary>
/// A year of updates, many times over: who updates how often, how often an update is faulty, and under which policies
/// it is asked what comes of it. What one faulty update does is what the arms of the experiment gave.
/// </summary>
public sealed record YearPlan
{
    /// <summary>Simulated years, from 1.</summary>
    public required int Years { get; init; }

    /// <summary>Endpoints that the figures refer to, from 1.</summary>
    public required long Endpoints { get; init; }

    /// <summary>The products, in the order of the file.</summary>
    public required IReadOnlyList<YearProduct> Products { get; init; }

    /// <summary>Load-order groups of the products, from the top of the stack down.</summary>
    public required IReadOnlyList<LoadOrderGroup> Groups { get; init; }

    /// <summary>The component of the platform's own vendor, which every endpoint carries.</summary>
    public required YearPlatform Platform { get; init; }

    /// <summary>
    /// Share of the releases of a product that are good by themselves and faulty beside one certain other filter that
    /// is its neighbour.
    /// </summary>
    public required Ratio Interactions { get; init; }

    /// <summary>
    /// How likely each level of the factor <see cref="YearFactors.Extent"/> is; empty where there is no such factor.
    /// </summary>
    public required IReadOnlyList<Ratio> Extents { get; init; }

    /// <summary>The policies, in the order of the file; the others are compared with the first.</summary>
    public required IReadOnlyList<YearPolicy> Policies { get; init; }
}
