namespace Sim.Contracts;

/// <summary>How a run was thinned, and how its totals are scaled.</summary>
/// <param name="Thinning">One organisation in so many, by size rank, took part; 1 is all.</param>
/// <param name="Organisations">Organisations that took part.</param>
/// <param name="OrganisationsInFleet">Organisations of the whole fleet.</param>
/// <param name="Endpoints">Endpoints that took part.</param>
/// <param name="EndpointsInFleet">Endpoints of the whole fleet.</param>
/// <param name="Factor">What raw totals of the outage are multiplied by: expected reach of the whole fleet over
/// expected reach of the part, both from the online tables.</param>
public sealed record ScaleResult(
    int Thinning, int Organisations, int OrganisationsInFleet, long Endpoints, long EndpointsInFleet, double Factor)
{
    /// <summary>
    /// How far the estimated totals may be off; null where every organisation took part, and where only one did.
    /// </summary>
    public EstimateErrors? Errors { get; init; }
}
