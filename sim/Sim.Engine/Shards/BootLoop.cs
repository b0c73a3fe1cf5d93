namespace Sim.Engine;

/// <summary>A machine goes down, and boots until it works or waits for help (<c>model.md</c> §5).</summary>
internal sealed class BootLoop(
    RunModel model, EndpointEvents events, OrganisationAgenda agenda, Delivery delivery, Perturbation? perturbation)
{
    private readonly RecoveryPlan _recovery = model.Plan.Recovery;

    /// <summary>A machine goes down.</summary>
    public void GoDown(in Visit visit, OutcomeTraits traits)
    {
        bool boots = traits.Ends == OutcomeEnd.Boot;
        visit.Note(traits.Shows!.Value, boots ? Planted(visit.Key) : 0);
        visit.Enter(OutcomeState.Down);
        if (visit.IsHost)
            agenda.Raise(visit, RecordKind.HostDown, visit.State);

        if (boots && (_recovery.FailedBoots > 0 || visit.State.UpAtBoot > 0))
            Boot(visit, 1);
        else
            Wait(visit, traits.Ends == OutcomeEnd.Reset ? EndpointState.Hung : EndpointState.Ticketed, 0);
    }

    /// <summary>A boot ends.</summary>
    public void End(in Visit visit)
    {
        int boot = visit.State.Boot;
        bool works = boot == visit.State.UpAtBoot;
        if (works || (visit.Time >= model.Stages.Revert && WinsRace(visit)))
        {
            visit.Note(works ? TransitionKind.Restarted : TransitionKind.SelfHealed, (uint)boot);
            visit.Leave(OutcomeState.Down);
            visit.FallsBack(works ? delivery.GoodAfter(visit) : visit.Time);
            if (visit.IsHost)
            {
                // A heal at a boot was no ticket: the organisation only learns that its host is back.
                agenda.Raise(visit, RecordKind.Heal, visit.State);
            }
        }
        else if (boot < _recovery.FailedBoots)
        {
            visit.Note(TransitionKind.BootFailed, (uint)boot);
            Boot(visit, boot + 1);
        }
        else
        {
            Wait(visit, EndpointState.Ticketed, (uint)boot);
        }
    }

    private void Boot(in Visit visit, int boot)
    {
        long cycle = Math.Max(1, _recovery.BootCycle.Sample(visit.Happening(DrawPurpose.BootCycle, (uint)boot)));
        events.Then(visit, visit.Time + cycle, RecordKind.Boot, visit.State.WithBoot(boot));
    }

    private bool WinsRace(in Visit visit)
    {
        bool wired = visit.Attribute(DrawPurpose.Traits).B < visit.KindPlan.Wired.Threshold32;
        ulong chance = wired ? model.Recovery.RaceWired : model.Recovery.RaceWireless;
        return visit.Happening(DrawPurpose.BootRace, (uint)visit.State.Boot).A < chance;
    }

    // The boot number marks a ticket from here on: a later heal then knows that it was waiting.
    private void Wait(in Visit visit, int mark, uint failedBoots)
    {
        visit.Note(TransitionKind.Waiting, failedBoots);
        agenda.Raise(visit, RecordKind.Waiting, visit.State.WithBoot(mark));
    }

    private uint Planted(ulong key) =>
        perturbation is { } planted && key % planted.OneIn == planted.Residue ? planted.Value : 0;
}
