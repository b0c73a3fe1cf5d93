namespace Sim.Hosting;

/// <summary>
/// What the online tables let one expect of a release: how a part of the fleet scales up to the whole.
/// </summary>
/// <param name="Expected">Endpoints of those who take part that are online while the release is offered.</param>
/// <param name="ExpectedInFleet">The same for the whole fleet.</param>
/// <param name="ReachableInFleet">Endpoints of the whole fleet that it can reach at all: no estimate is above.</param>
/// <param name="ByOrganisation">The expected reach of each of <see cref="RunBooks.Organisations"/>.</param>
public sealed record ReachFigures(
    double Expected, double ExpectedInFleet, long ReachableInFleet, IReadOnlyList<double> ByOrganisation)
{
    /// <summary>
    /// What a count of the organisations that take part is multiplied with for the whole fleet: the ratio of the
    /// expected reaches, or less where that would be more endpoints than the release can reach.
    /// </summary>
    /// <param name="fleet">Who takes part.</param>
    /// <param name="exposed">Endpoints of the organisations that take part that applied the release.</param>
    public double FactorFor(FleetFigures fleet, long exposed)
    {
        if (fleet.EndpointsInFleet == fleet.Endpoints)
            return 1;

        double factor = Expected > 0
            ? ExpectedInFleet / Expected
            : (double)fleet.EndpointsInFleet / Math.Max(1, fleet.Endpoints);
        return exposed == 0 ? factor : Math.Min(factor, (double)ReachableInFleet / exposed);
    }
}
