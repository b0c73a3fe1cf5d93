namespace Sim.Scenarios;

internal sealed class SitesCodec() : ObjectCodec<SitePlan>(
    "sites", "How an organisation spreads over sites.",
    [
        Required("endpointsPerSite", Scalar.Integer(1, 100_000_000), "Endpoints from which a further site is opened.",
            s => s.EndpointsPerSite).As(out var endpointsPerSite) with { Unit = "endpoints", Example = "500" },
        Required("max", Scalar.Integer(1, 64), "Largest number of sites.",
            s => s.MaxSites).As(out var max) with { Unit = "sites" },
        Required("home", Scalar.Share, "Share of the sites beyond the first that are in the home country.",
            s => s.Home).As(out var home),
    ],
    read => new(read.Get(endpointsPerSite), read.Get(max), read.Get(home)));
