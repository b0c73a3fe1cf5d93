namespace Sim.Engine;

/// <summary>
/// Events of single endpoints, from application to recovery screen: they touch their own record and commutative
/// counters only, so they run in storage order. What reaches the organisation is raised for the second half of the
/// window.
/// </summary>
internal sealed class EndpointEvents
{
    private readonly ShardContext _context;
    private readonly Exposure _exposure;
    private readonly Manifestation _manifestation;
    private readonly BootLoop _boots;

    public EndpointEvents(
        ShardContext context, OrganisationAgenda agenda, Delivery delivery, Perturbation? perturbation)
    {
        _context = context;
        _boots = new BootLoop(context.Model, this, agenda, delivery, perturbation);
        _manifestation = new Manifestation(context, this, _boots, delivery);
        _exposure = new Exposure(context, this, delivery);
    }

    /// <summary>Handles a record.</summary>
    public void Handle(long time, int slot, uint ordinal, RecordKind kind, uint state)
    {
        var visit = new Visit(_context, time, slot, ordinal, new EndpointState(state));
        switch (kind)
        {
            case RecordKind.Apply:
                _exposure.Apply(visit);
                break;
            case RecordKind.Clean:
                visit.Note(TransitionKind.Cleaned);
                visit.FallsBack(time);
                break;
            case RecordKind.Show:
                _manifestation.Show(visit);
                break;
            case RecordKind.Boot:
                _boots.End(visit);
                break;
            case RecordKind.Pass:
                Manifestation.Pass(visit);
                break;
            default:
                throw new InvariantViolatedException($"Record kind {kind} is not one of an endpoint.");
        }
    }

    /// <summary>Files a record, or handles it at once if it is due inside the window that is being stepped.</summary>
    public void Schedule(long time, int slot, uint ordinal, RecordKind kind, EndpointState state)
    {
        if (!_context.Files(time, slot, ordinal, kind, state.Bits))
            Handle(time, slot, ordinal, kind, state.Bits);
    }

    /// <summary>What follows for the endpoint of a visit.</summary>
    public void Then(in Visit visit, long time, RecordKind kind, EndpointState state) =>
        Schedule(time, visit.Slot, visit.Ordinal, kind, state);
}
