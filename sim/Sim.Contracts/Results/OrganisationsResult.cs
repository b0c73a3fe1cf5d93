namespace Sim.Contracts;

/// <summary>Organisations of the run.</summary>
/// <param name="Total">Organisations that took part.</param>
/// <param name="Hit">Organisations of which at least one endpoint went down.</param>
/// <param name="Largest">How many of the n largest were hit, for a few n.</param>
/// <param name="Worst">The worst hit, by endpoints that went down.</param>
public sealed record OrganisationsResult(
    [property: Measure("Took part", Noun = "organisations", AsDivisor = "the organisations that took part")]
    int Total,
    [property: Measure("Hit", Noun = "organisations"), Per(nameof(OrganisationsResult.Total))]
    int Hit,
    IReadOnlyList<LargestHit> Largest,
    IReadOnlyList<OrganisationRow> Worst);
