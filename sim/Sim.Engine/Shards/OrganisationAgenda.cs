using System.Runtime.InteropServices;

namespace Sim.Engine;

/// <summary>
/// What reaches whole organisations in the window that is being stepped, and is handled in its second half, one
/// organisation after the other, each in its total order (<c>model.md</c> §9). What these events cause inside the
/// window joins a small heap.
/// </summary>
internal sealed class OrganisationAgenda(ShardContext context)
{
    private const int Room = 64;

    private readonly List<OrganisationEvent> _raised = [];
    private readonly PriorityQueue<OrganisationEvent, OrganisationEvent> _caused = new(Room);
    private int _next;

    /// <summary>Raises an event of this window, in any order, before the second half begins.</summary>
    public void Raise(long time, int slot, uint entity, RecordKind kind, uint state) =>
        _raised.Add(new OrganisationEvent(slot, time - context.WindowStart, kind, entity, state));

    /// <summary>Raises an event of the endpoint of a visit.</summary>
    public void Raise(in Visit visit, RecordKind kind, EndpointState state) =>
        Raise(visit.Time, visit.Slot, visit.Ordinal, kind, state.Bits);

    /// <summary>Files what an event of the second half causes, in this window or later.</summary>
    public void Schedule(long time, int slot, uint entity, RecordKind kind, uint state)
    {
        Invariant.Holds(kind <= RecordKind.ServiceRestart);
        if (!context.Files(time, slot, entity, kind, state))
        {
            var caused = new OrganisationEvent(slot, time - context.WindowStart, kind, entity, state);
            _caused.Enqueue(caused, caused);
        }
    }

    /// <summary>Begins the second half: nothing is raised from here on.</summary>
    public void Begin()
    {
        CollectionsMarshal.AsSpan(_raised).Sort();
        _next = 0;
    }

    /// <summary>Takes the next event, or ends the second half.</summary>
    public bool TryTake(out OrganisationEvent next)
    {
        if (_caused.Count > 0 && (_next == _raised.Count || _caused.Peek().CompareTo(_raised[_next]) < 0))
        {
            next = _caused.Dequeue();
            return true;
        }

        if (_next < _raised.Count)
        {
            next = _raised[_next++];
            return true;
        }

        _raised.Clear();
        next = default;
        return false;
    }
}
