namespace Sim.Reference;

/// <summary>A service of an organisation on its group of hosts (model §8).</summary>
/// <param name="plan">What it is.</param>
/// <param name="organisation">Its organisation.</param>
/// <param name="index">Number inside the organisation.</param>
/// <param name="hosts">The servers of its group.</param>
internal sealed class HostedService(
    ServicePlan plan, Organisation organisation, int index, IReadOnlyList<Endpoint> hosts)
{
    public ServicePlan Plan => plan;

    public Organisation Organisation => organisation;

    public int Index => index;

    public IReadOnlyList<Endpoint> Hosts => hosts;

    /// <summary>Key of its transitions.</summary>
    public ulong Key { get; } = Mix.Combine(organisation.Key ^ Mix.OfName("service"), (ulong)index);

    /// <summary>From <c>ServiceDown</c> to <c>ServiceUp</c>.</summary>
    public bool IsDown { get; set; }

    /// <summary>Outages so far, with the present one.</summary>
    public int Outages { get; set; }

    /// <summary>When the outage began.</summary>
    public long DownSince { get; set; }

    /// <summary>When the restart that is under way ends; null if none is.</summary>
    public long? RestartEnds { get; set; }

    /// <summary>Servers down, counted anew.</summary>
    public int ServersDown => hosts.Count(host => host.IsDown);

    /// <summary>Whether enough servers are up, counted anew.</summary>
    public bool EnoughUp => hosts.Count - ServersDown >= Needed;

    /// <summary>
    /// How many of them must be up: "service s stands on hosts [s n, (s+1) n); the last group may be smaller, m hosts,
    /// and then needs max(1, ceil(k m / n))".
    /// </summary>
    public long Needed => hosts.Count == plan.Servers ? plan.Needed
        : Math.Max(1, ((plan.Needed * (long)hosts.Count) + plan.Servers - 1) / plan.Servers);

    /// <summary>The services of an organisation, tied to their hosts.</summary>
    public static IReadOnlyList<HostedService> Of(Organisation organisation, ServicePlan? plan)
    {
        if (plan is null)
            return [];

        List<HostedService> services = [];
        foreach (Endpoint[] hosts in organisation.Endpoints.Where(e => e.Kind.HostsServices).Chunk(plan.Servers))
        {
            services.Add(new HostedService(plan, organisation, services.Count, hosts));
            foreach (Endpoint host in hosts)
                host.Service = services[^1];
        }

        return services;
    }

    /// <summary>"A reached organisation runs the first service plan that names its sector."</summary>
    public static ServicePlan? PlanOf(Organisation organisation, IReadOnlyList<ServicePlan> plans) =>
        plans.FirstOrDefault(plan => plan.Sectors.Count == 0 || plan.Sectors.Contains(organisation.Sector.Name));
}
