namespace Sim.Engine;

/// <summary>
/// The second half of a window: events that reach whole organisations, their technicians and their services.
/// </summary>
internal sealed class OrganisationDesk(
    ShardContext context, OrganisationAgenda agenda, RepairDesk repairs, ServiceDesk services, Delivery delivery)
{
    /// <summary>Handles what the window raised, and what that causes inside the window.</summary>
    public void Run()
    {
        agenda.Begin();
        while (agenda.TryTake(out OrganisationEvent next))
            Handle(next);
    }

    private void Handle(in OrganisationEvent happening)
    {
        long time = context.WindowStart + happening.Offset;
        switch (happening.Kind)
        {
            case RecordKind.CrewWake:
                repairs.Wake(time, happening.Slot);
                break;
            case RecordKind.ServiceRestart:
                services.Restarted(time, happening.Slot, happening.Entity, happening.State);
                break;
            default:
                var state = new EndpointState(happening.State);
                Handle(new Visit(context, time, happening.Slot, happening.Entity, state), happening.Kind);
                break;
        }
    }

    private void Handle(in Visit visit, RecordKind kind)
    {
        switch (kind)
        {
            case RecordKind.Heal:
                Heal(visit);
                break;
            case RecordKind.RepairEnd:
                RepairEnd(visit);
                break;
            case RecordKind.HostDown:
                services.HostDown(visit);
                break;
            case RecordKind.Waiting:
                repairs.Wait(visit);
                break;
            default:
                throw new InvariantViolatedException($"Record kind {kind} is not one of an organisation.");
        }
    }

    private void Heal(in Visit visit)
    {
        EndpointState state = visit.State;
        if (!state.IsTicket)
        {
            services.HostUp(visit);
        }
        else if (repairs.TryHeal(visit))
        {
            if (state.Boot == EndpointState.Hung)
            {
                ComeBack(visit, TransitionKind.Restarted, 0);
            }
            else if (state.Cloud)
            {
                ComeBack(visit, TransitionKind.CloudHealed, (uint)state.Try);
            }
            else
            {
                int boot = context.Model.Plan.Recovery.FailedBoots + 1 + state.Try;
                ComeBack(visit, TransitionKind.SelfHealed, (uint)boot);
            }
        }
    }

    private void RepairEnd(in Visit visit)
    {
        if (RepairDesk.IsAtMachine(visit))
            context.Tally.RepairAtMachine(visit.Slot, visit.Kind);

        ComeBack(visit, TransitionKind.Repaired, repairs.NeedsKey(visit) ? 1u : 0);
        repairs.End(visit.Time, visit.Slot);
    }

    private void ComeBack(in Visit visit, TransitionKind how, uint value)
    {
        visit.Note(how, value);
        visit.Leave(OutcomeState.Down);

        // A machine that was only reset still has the new content; on any other it was deleted or replaced.
        visit.FallsBack(how == TransitionKind.Restarted ? delivery.GoodAfter(visit) : visit.Time);
        if (visit.IsHost)
            services.HostUp(visit);
    }
}
