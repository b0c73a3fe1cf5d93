using Sim.Fleet;
using Sim.Models;

namespace Sim.Engine;

/// <summary>
/// The fault shows on an endpoint: what its outcome does, by the outcome's traits (<c>model.md</c> §4).
/// </summary>
internal sealed class Manifestation
{
    private readonly ShardContext _context;
    private readonly EndpointEvents _events;
    private readonly BootLoop _boots;
    private readonly GoodArtefact _artefact;

    public Manifestation(ShardContext context, EndpointEvents events, BootLoop boots, GoodArtefact artefact)
    {
        _context = context;
        _events = events;
        _boots = boots;
        _artefact = artefact;
    }

    public void Show(in Visit visit)
    {
        OutcomeTraits traits = OutcomeTraits.Find(visit.State.Outcome);
        _context.Protection.Show(visit.Design, traits.Outcome);
        if (traits.IsDown)
        {
            _boots.GoDown(visit, traits);
        }
        else if (traits.Shows is { } shows)
        {
            visit.Note(shows);
            visit.Enter(traits.State);
            _events.Then(visit, Ends(visit, traits), RecordKind.Pass, visit.State);
        }
    }

    /// <summary>What the fault did to an endpoint that stayed up is over.</summary>
    public static void Pass(in Visit visit)
    {
        OutcomeTraits traits = OutcomeTraits.Find(visit.State.Outcome);
        visit.Note(traits.Passes, traits.Passes == TransitionKind.Restored ? (uint)traits.Outcome : 0);
        visit.Leave(traits.State);
    }

    // The course is walked again for the gap, for which a record has no room.
    private long Ends(in Visit visit, OutcomeTraits traits)
    {
        long good = _artefact.After(visit);
        return traits.Ends == OutcomeEnd.Supervisor
            ? Math.Min(good, visit.Time + FaultWalk.Of(
                _context.Model.Programs[visit.Design].Program, visit.Organisation.Happenings, visit.Ordinal,
                _context.Model.Plan.Recovery.FailedBoots).AgentGapMs)
            : good;
    }
}
