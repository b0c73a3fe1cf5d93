namespace Sim.Scenarios;

/// <summary>The keys under <c>fleet.sites</c>.</summary>
internal sealed class SitesCodec() : ObjectCodec<SitePlan>(
    "sites", "How an organisation spreads over sites.", [EndpointsPerSite, Max, Home])
{
    public static readonly Field<int> EndpointsPerSite = Required(
        "endpointsPerSite", Scalar.Integer(1, 100_000_000), "Endpoints from which a further site is opened.",
        s => s.EndpointsPerSite) with { Unit = "endpoints", Example = "500" };
    public static readonly Field<int> Max = Required(
        "max", Scalar.Integer(1, 64), "Largest number of sites.", s => s.MaxSites) with { Unit = "sites" };
    public static readonly Field<Ratio> Home = Required(
        "home", Scalar.Share, "Share of the sites beyond the first that are in the home country.", s => s.Home);

    protected override SitePlan Make(ReadFields read) => new(read.Get(EndpointsPerSite), read.Get(Max), read.Get(Home));
}
