namespace Sim.Contracts;

/// <summary>
/// The endpoints of drawn organisations (<c>docs/concepts/model.md</c> §2), and how many of both there can be.
/// </summary>
public static class OrganisationSize
{
    /// <summary>Most endpoints of an organisation: 2^30 - 1, so that ordinals and sums inside it fit.</summary>
    public const int MostEndpoints = (1 << 30) - 1;

    /// <summary>Most endpoints that take part in a run: 2^31 - 1.</summary>
    public const long MostInRun = int.MaxValue;

    /// <summary>Most organisations that take part in a run: 2^24, at every number of shards.</summary>
    public const long MostOrganisations = 1L << 24;

    /// <summary>Most segments of an organisation: as many as an endpoint's record can name.</summary>
    public const int MostSegments = 1024;

    // Quantiles stay inside this so that the largest and smallest size are finite.
    private const double Edge = 1.0 / (1L << 40);

    /// <summary>
    /// Endpoints of an organisation, rounded, at least 1; may be more than <see cref="MostEndpoints"/>.
    /// </summary>
    /// <param name="group">Its group.</param>
    /// <param name="index">Its size rank; the smallest index is the largest organisation.</param>
    /// <param name="draws">Its draws under the fleet seed.</param>
    public static double Of(FleetGroup group, int index, in EntityDraws draws)
    {
        double within = Mix.ToUnit(draws.Organisation(DrawPurpose.OrganisationSize).Low);
        double quantile = Math.Clamp((index + within) / group.Organisations, Edge, 1 - Edge);
        double size = group.MedianEndpoints * DetMath.Exp(group.Sigma * DetMath.NormalQuantile(1 - quantile));
        return Math.Max(1, Math.Round(size, MidpointRounding.AwayFromZero));
    }
}
