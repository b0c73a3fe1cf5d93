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

    /// <summary>Share of organisations whose endpoints do not run the sensor at all.</summary>
    public required Ratio AdoptNone { get; init; }

    /// <summary>Share of organisations that run it on a part of their endpoints; the rest run it on all.</summary>
    public required Ratio AdoptPart { get; init; }

    /// <summary>Smallest part, for organisations that run it on a part.</summary>
    public required Ratio PartFrom { get; init; }

    /// <summary>Largest part.</summary>
    public required Ratio PartTo { get; init; }

    /// <summary>Sensor version policies; shares add up to one.</summary>
    public required IReadOnlyList<VersionPolicy> Versions { get; init; }

    /// <summary>Country of every organisation and site of the group, or null to draw it.</summary>
    public required string? Country { get; init; }

    /// <summary>Sector of every organisation of the group, or null to draw it.</summary>
    public required string? Sector { get; init; }

    /// <summary>The user's organisations, or null to draw them.</summary>
    public FleetListing? Listing { get; init; }
}
