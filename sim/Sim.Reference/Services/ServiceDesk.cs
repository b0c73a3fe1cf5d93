namespace Sim.Reference;

/// <summary>The services of an organisation (model §8): each is looked at anew when one of its hosts changes.</summary>
internal sealed class ServiceDesk(RunContext run, Organisation organisation)
{
    /// <summary>"A host going down or up changes its service at that point."</summary>
    public void HostChanged(Endpoint host, long now)
    {
        if (host.Service is not HostedService service)
            return;

        if (!service.EnoughUp)
        {
            // "unless too few are up again before that: then the restart is void and the outage goes on"
            service.RestartEnds = null;
            if (!service.IsDown)
                GoDown(service, now);
        }
        else if (service.IsDown && service.RestartEnds is null)
        {
            BeginRestart(service, now);
        }
    }

    private void GoDown(HostedService service, long now)
    {
        service.IsDown = true;
        service.DownSince = now;
        service.Outages++;
        run.Ledger.Note(now, service.Key, TransitionKind.ServiceDown, service.ServersDown);
        run.Ledger.OutageBegins(service);
    }

    // "ServiceUp after the restart time (ServiceRestart, occurrence = outage number of this service, from 1)"
    private void BeginRestart(HostedService service, long now)
    {
        PhiloxBlock draw = organisation.Happenings.Service(
            (uint)service.Index, DrawPurpose.ServiceRestart, (uint)service.Outages);
        service.RestartEnds = now + service.Plan.Restart.Sample(draw);
        run.Agenda.Add(service.RestartEnds.Value, Place.ServiceRestart, organisation.Number, service.Index,
            time => EndRestart(service, time));
    }

    private void EndRestart(HostedService service, long now)
    {
        // A void restart stays on the agenda; it is known by its time.
        if (service.RestartEnds != now)
            return;

        service.RestartEnds = null;
        service.IsDown = false;
        run.Ledger.Note(now, service.Key, TransitionKind.ServiceUp, service.Outages);
        run.Ledger.OutageEnds(service, now);
    }
}
