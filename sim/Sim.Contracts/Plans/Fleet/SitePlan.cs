namespace Sim.Contracts;

/// <summary>How an organisation spreads over sites.</summary>
/// <param name="EndpointsPerSite">Endpoints from which a further site is opened; positive.</param>
/// <param name="MaxSites">Largest number of sites, 1 to 64.</param>
/// <param name="Home">Share of the sites beyond the first that are in the home country.</param>
public sealed record SitePlan(int EndpointsPerSite, int MaxSites, Ratio Home);
