namespace Sim.Engine;

/// <summary>
/// The services of a shard's organisations: k of n over their hosts, with a restart (<c>model.md</c> §8).
/// </summary>
internal sealed class ServiceDesk
{
    private readonly ShardContext _context;
    private readonly OrganisationAgenda _agenda;
    private readonly int[] _first;
    private readonly ServiceState[] _services;

    public ServiceDesk(ShardContext context, OrganisationAgenda agenda)
    {
        _context = context;
        _agenda = agenda;
        _first = new int[context.Organisations.Length + 1];
        for (int slot = 0; slot < context.Organisations.Length; slot++)
            _first[slot + 1] = _first[slot] + context.Organisations[slot].Services;

        _services = new ServiceState[_first[^1]];
        int sectors = context.Model.Plan.Fleet.Sectors.Count;
        Statistics = new ServiceStatistics(sectors, context.End);
        for (int slot = 0; slot < context.Organisations.Length; slot++)
            Statistics.Count(context.Organisations[slot].Source.Sector, context.Organisations[slot].Services);
    }

    /// <summary>Outages by sector.</summary>
    public ServiceStatistics Statistics { get; }

    /// <summary>Services down now.</summary>
    public long Down { get; private set; }

    /// <summary>A host went down: too few may be up now.</summary>
    public void HostDown(in Visit visit)
    {
        ReachedOrganisation organisation = visit.Organisation;
        (ServicePlan plan, int service) = Find(visit);
        ref ServiceState state = ref _services[_first[visit.Slot] + service];
        state.HostsDown++;
        if (Enough(organisation, plan, service, state))
            return;

        if (state.Status == ServiceStatus.Up)
        {
            state.Since = visit.Time;
            state.Outages++;
            Down++;
            Statistics.Begin(organisation.Source.Sector, state.Outages == 1, visit.Time);
            _context.Emitter.Emit(visit.Time, Key(organisation, service), TransitionKind.ServiceDown, state.HostsDown);
        }
        else if (state.Status == ServiceStatus.Restarting)
        {
            state.Epoch++;
        }

        state.Status = ServiceStatus.Down;
    }

    /// <summary>A host is back: enough may be up for a restart.</summary>
    public void HostUp(in Visit visit)
    {
        ReachedOrganisation organisation = visit.Organisation;
        (ServicePlan plan, int service) = Find(visit);
        ref ServiceState state = ref _services[_first[visit.Slot] + service];
        Invariant.Holds(state.HostsDown > 0);
        state.HostsDown--;
        if (state.Status != ServiceStatus.Down || !Enough(organisation, plan, service, state))
            return;

        state.Status = ServiceStatus.Restarting;
        PhiloxBlock bits = organisation.Happenings.Service((uint)service, DrawPurpose.ServiceRestart, state.Outages);
        _agenda.Schedule(
            visit.Time + plan.Restart.Sample(bits), visit.Slot, (uint)service, RecordKind.ServiceRestart, state.Epoch);
    }

    /// <summary>A restart ends, unless it has become void.</summary>
    public void Restarted(long time, int slot, uint service, uint epoch)
    {
        ref ServiceState state = ref _services[_first[slot] + (int)service];
        if (state.Status != ServiceStatus.Restarting || state.Epoch != epoch)
            return;

        ReachedOrganisation organisation = _context.Organisations[slot];
        state.Status = ServiceStatus.Up;
        Down--;
        Statistics.End(organisation.Source.Sector, state.Since, time);
        _context.Emitter.Emit(time, Key(organisation, (int)service), TransitionKind.ServiceUp, state.Outages);
    }

    /// <summary>Adds the outages that go on at the end of the run.</summary>
    public ServiceStatistics Close()
    {
        ServiceStatistics closed = Statistics.Copy();
        for (int slot = 0; slot < _context.Organisations.Length; slot++)
        {
            for (int service = _first[slot]; service < _first[slot + 1]; service++)
            {
                if (_services[service].Status != ServiceStatus.Up)
                    closed.StillDown(_context.Organisations[slot].Source.Sector, _services[service].Since);
            }
        }

        return closed;
    }

    public void Write(SnapshotWriter writer)
    {
        writer.Section("services");
        writer.WriteInt64(Down);
        writer.WriteSpan<ServiceState>(_services);
        Statistics.Write(writer);
    }

    public void Read(ref SnapshotReader reader)
    {
        reader.Section("services");
        Down = reader.ReadInt64();
        reader.ReadInto<ServiceState>(_services);
        Statistics.Read(ref reader);
    }

    private static ulong Key(ReachedOrganisation organisation, int service) =>
        Mix.Combine(organisation.Source.Key ^ Mix.OfName("service"), (ulong)service);

    private static bool Enough(ReachedOrganisation organisation, ServicePlan plan, int service, in ServiceState state)
    {
        int servers = Math.Min(plan.Servers, organisation.Hosts - (service * plan.Servers));
        int needed = Math.Max(1, ((plan.Needed * servers) + plan.Servers - 1) / plan.Servers);
        return servers - state.HostsDown >= needed;
    }

    private (ServicePlan Plan, int Service) Find(in Visit visit)
    {
        ServicePlan plan = _context.Model.Plan.Services[visit.Organisation.Service];
        return (plan, (int)(visit.Host / (uint)plan.Servers));
    }
}
