namespace Sim.Reference;

/// <summary>
/// The tickets of an organisation as a plain sorted list (model §7): "smallest (repair priority of its kind, time of
/// Waiting, ordinal)" first.
/// </summary>
internal sealed class TicketList
{
    private readonly List<Endpoint> _tickets = [];

    /// <summary>Files a ticket in its place.</summary>
    public void Add(Endpoint endpoint)
    {
        int place = _tickets.FindIndex(other => ComesBefore(endpoint, other));
        _tickets.Insert(place < 0 ? _tickets.Count : place, endpoint);
    }

    /// <summary>Takes a ticket out because its endpoint has healed.</summary>
    public void Remove(Endpoint endpoint) => _tickets.Remove(endpoint);

    /// <summary>Takes the first ticket at a moment, or null: "a ticket whose heal time has come is gone".</summary>
    /// <param name="now">The moment.</param>
    /// <param name="ofHosts">Whether only tickets of service hosts count.</param>
    public Endpoint? TakeFirst(long now, bool ofHosts)
    {
        Endpoint? first = _tickets.Find(ticket =>
            (ticket.HealsAt is not long heals || heals > now) && (!ofHosts || ticket.Kind.HostsServices));
        if (first is not null)
            _tickets.Remove(first);

        return first;
    }

    private static bool ComesBefore(Endpoint left, Endpoint right)
    {
        (int, long, uint) a = (left.Kind.RepairPriority, left.WaitingSince, left.Ordinal);
        return a.CompareTo((right.Kind.RepairPriority, right.WaitingSince, right.Ordinal)) < 0;
    }
}
