namespace Sim.Engine;

/// <summary>
/// The fault shows on an endpoint: what its outcome does, by the outcome's traits (<c>model.md</c> §4).
/// </summary>
internal sealed class Manifestation(ShardContext context, EndpointEvents events, BootLoop boots, Delivery delivery)
{
    public void Show(in Visit visit)
    {
        OutcomeTraits traits = OutcomeTraits.Find(visit.State.Outcome);
        context.Protection.Show(visit.Design, traits.Outcome);
        if (traits.IsDown)
            boots.GoDown(visit, traits);
        else
            StayUp(visit, traits);
    }

    /// <summary>What the fault did to an endpoint that stayed up is over.</summary>
    public static void Pass(in Visit visit)
    {
        OutcomeTraits traits = OutcomeTraits.Find(visit.State.Outcome);
        visit.Note(traits.Passes, traits.Passes == TransitionKind.Restored ? (uint)traits.Outcome : 0);
        if (!traits.IsRefusal)
            visit.Leave(traits.State);
    }

    private void StayUp(in Visit visit, OutcomeTraits traits)
    {
        long good = delivery.GoodAfter(visit);

        // What refused the new content has the old one already, and what it gets then knows no more.
        if (!traits.IsRefusal)
            visit.FallsBack(good);

        if (traits.Shows is not { } shows)
            return;

        visit.Note(shows);
        if (traits.State != OutcomeState.None)
        {
            visit.Enter(traits.State);
            events.Then(visit, Ends(visit, traits, good), RecordKind.Pass, visit.State);
        }
    }

    // The course is walked again for the gap, for which a record has no room.
    private long Ends(in Visit visit, OutcomeTraits traits, long good) => traits.Ends == OutcomeEnd.Supervisor
        ? Math.Min(good, visit.Time + FaultWalk.Of(
            context.Model.Programs[visit.Design].Program, visit.Organisation.Happenings, visit.Ordinal,
            context.Model.Plan.Recovery.FailedBoots).AgentGapMs)
        : good;
}
