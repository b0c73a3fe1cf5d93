namespace Sim.Hosting;

/// <summary>Who takes part, on the platform of the update: what shares are shares of.</summary>
/// <param name="Organisations">Organisations that take part.</param>
/// <param name="OrganisationsInFleet">Organisations of the whole fleet, before thinning.</param>
/// <param name="Endpoints">Endpoints of the organisations that take part.</param>
/// <param name="EndpointsInFleet">Endpoints of the whole fleet, before thinning.</param>
/// <param name="ByCountryAndKind">Endpoints that take part, by home country and device kind.</param>
/// <param name="BySectorAndKind">Endpoints that take part, by sector and device kind.</param>
public sealed record FleetFigures(
    int Organisations, int OrganisationsInFleet, long Endpoints, long EndpointsInFleet,
    long[,] ByCountryAndKind, long[,] BySectorAndKind);
