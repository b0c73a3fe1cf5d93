namespace Sim.Contracts;

/// <summary>Organisations of the run.</summary>
/// <param name="Total">Organisations that took part.</param>
/// <param name="Hit">Organisations of which at least one endpoint went down.</param>
/// <param name="Largest">How many of the n largest were hit, for a few n.</param>
/// <param name="Worst">The worst hit, by endpoints that went down.</param>
public sealed record OrganisationsResult(
    int Total, int Hit, IReadOnlyList<LargestHit> Largest, IReadOnlyList<OrganisationRow> Worst);
