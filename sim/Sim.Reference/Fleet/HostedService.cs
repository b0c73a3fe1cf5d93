namespace Sim.Reference;

/// <summary>A service of an organisation on its group of hosts (model §8).</summary>
internal sealed class HostedService
{
    /// <summary>Number inside the organisation.</summary>
    public required int Index { get; init; }

    /// <summary>Key of its transitions.</summary>
    public required ulong Key { get; init; }

    /// <summary>Its organisation.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>The servers of its group.</summary>
    public required IReadOnlyList<Endpoint> Hosts { get; init; }

    /// <summary>How many of them must be up.</summary>
    public required long Needed { get; init; }

    /// <summary>From <c>ServiceDown</c> to <c>ServiceUp</c>.</summary>
    public bool IsDown { get; set; }

    /// <summary>Outages so far, with the present one.</summary>
    public int Outages { get; set; }

    /// <summary>When the outage began.</summary>
    public long DownSince { get; set; }

    /// <summary>When the restart that is under way ends; null if none is.</summary>
    public long? RestartEnds { get; set; }

    /// <summary>Servers down, counted anew.</summary>
    public int ServersDown => Hosts.Count(host => host.IsDown);

    /// <summary>Whether enough servers are up, counted anew.</summary>
    public bool EnoughUp => Hosts.Count(host => !host.IsDown) >= Needed;

    /// <summary>The services of an organisation, tied to their hosts.</summary>
    public static IReadOnlyList<HostedService> Of(Organisation organisation, ServicePlan? plan)
    {
        if (plan is null)
            return [];

        // "service s stands on hosts [s n, (s+1) n); the last group may be smaller, m hosts, and then needs
        // max(1, ceil(k m / n))"
        List<HostedService> services = [];
        foreach (Endpoint[] hosts in organisation.Endpoints.Where(e => e.Kind.HostsServices).Chunk(plan.Servers))
        {
            long shrunk = ((plan.Needed * hosts.LongLength) + plan.Servers - 1) / plan.Servers;
            HostedService service = new()
            {
                Index = services.Count,
                Key = Mix.Combine(organisation.Key ^ Mix.OfName("service"), (ulong)services.Count),
                Organisation = organisation,
                Hosts = hosts,
                Needed = hosts.Length == plan.Servers ? plan.Needed : Math.Max(1, shrunk),
            };
            services.Add(service);
            foreach (Endpoint host in hosts)
                host.Service = service;
        }

        return services;
    }

    /// <summary>"A reached organisation runs the first service plan that names its sector."</summary>
    public static ServicePlan? PlanOf(Organisation organisation, IReadOnlyList<ServicePlan> plans) =>
        plans.FirstOrDefault(plan => plan.Sectors.Count == 0 || plan.Sectors.Contains(organisation.Sector.Name));
}
