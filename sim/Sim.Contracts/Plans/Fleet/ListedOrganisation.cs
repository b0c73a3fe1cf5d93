namespace Sim.Contracts;

/// <summary>
/// An organisation of a listing: what the user gave. Whatever is null is drawn as for any other organisation
/// (<c>docs/concepts/model.md</c> §12).
/// </summary>
public sealed record ListedOrganisation
{
    /// <summary>Its name: with the group's name the source of its key.</summary>
    public required string Name { get; init; }

    /// <summary>Its sector, or null.</summary>
    public required string? Sector { get; init; }

    /// <summary>Share of its endpoints that run the sensor, or null.</summary>
    public required Ratio? Coverage { get; init; }

    /// <summary>Its technicians, at least 1, or null.</summary>
    public required int? Crew { get; init; }

    /// <summary>
    /// Whether its one place spreads over sites by the fleet's law; otherwise its places are its sites.
    /// </summary>
    public required bool IsSpread { get; init; }

    /// <summary>Where its endpoints are: at least one place, exactly one where it is spread.</summary>
    public required IReadOnlyList<ListedPlace> Places { get; init; }

    /// <summary>
    /// Its endpoints one by one, or null where they were only counted; then they are known by their ordinals.
    /// </summary>
    public ListedKeys? Keys { get; init; }

    /// <summary>Its endpoints, at least 1.</summary>
    public long Endpoints => Places.Sum(p => p.Endpoints);
}
