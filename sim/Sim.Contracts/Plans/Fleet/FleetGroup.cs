namespace Sim.Contracts;

/// <summary>
/// Organisations drawn from the same laws, or listed by the user; what a listing does not give is drawn. Index 0 is the
/// largest.
/// </summary>
public sealed record FleetGroup
{
    /// <summary>Stable name; part of the key of its organisations.</summary>
    public required string Name { get; init; }

    /// <summary>Number of organisations, 1 to 10,000,000.</summary>
    public required int Organisations { get; init; }

    /// <summary>Median endpoints of an organisation; of a listing the mean, which decides nothing.</summary>
    public required double MedianEndpoints { get; init; }

    /// <summary>Standard deviation of the logarithm of the size; zero gives equal sizes. In [0, 4].</summary>
    public required double Sigma { get; init; }

    /// <summary>Platform of its endpoints, such as <c>windows</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>Which organisations run the sensor.</summary>
    public required AdoptionPlan Adoption { get; init; }

    /// <summary>Sectors whose organisations run it otherwise.</summary>
    public IReadOnlyList<AdoptionPlan> AdoptionBySector { get; init; } = [];

    /// <summary>Sensor version policies; shares add up to one.</summary>
    public required IReadOnlyList<VersionPolicy> Versions { get; init; }

    /// <summary>Country of every organisation and site of the group, or null to draw it.</summary>
    public required string? Country { get; init; }

    /// <summary>Sector of every organisation of the group, or null to draw it.</summary>
    public required string? Sector { get; init; }

    /// <summary>The user's organisations, or null to draw them.</summary>
    public FleetListing? Listing { get; init; }

    /// <summary>The adoption of organisations of a sector.</summary>
    public AdoptionPlan AdoptionOf(string sector) =>
        AdoptionBySector.FirstOrDefault(a => a.Sector == sector) ?? Adoption;
}
