namespace Sim.Reference;

/// <summary>
/// The one global priority queue (model §9), ordered by time, place, organisation, ordinal or service index, and then
/// by the sequence in which events were added. Nothing happens at or after the duration (model, first section).
/// </summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<Action<long>, Key> _queue = new();
    private readonly long _duration;
    private long _sequence;
    private long _now;

    /// <summary>An empty agenda of a run of a duration in milliseconds.</summary>
    public Agenda(long duration) => _duration = duration;

    /// <summary>Plans something; what falls behind the end of the run is forgotten.</summary>
    /// <exception cref="InvalidOperationException">It would happen before what was taken last: an effect before its
    /// cause.</exception>
    public void Add(long time, Place place, int organisation, long ordinal, Action<long> happen)
    {
        if (time >= _duration)
            return;

        if (time < _now)
            throw new InvalidOperationException($"An event at {time} ms was planned at {_now} ms, which is later.");

        _queue.Enqueue(happen, new Key(time, place, organisation, ordinal, _sequence++));
    }

    /// <summary>Takes the next event, with its time.</summary>
    public bool TryTake(out long time, out Action<long> happen)
    {
        bool any = _queue.TryDequeue(out Action<long>? next, out Key key);
        time = key.Time;
        happen = next!;
        _now = any ? time : _now;
        return any;
    }

    private readonly record struct Key(long Time, Place Place, int Organisation, long Ordinal, long Sequence)
        : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            int order = Time.CompareTo(other.Time);
            order = order != 0 ? order : Place.CompareTo(other.Place);
            order = order != 0 ? order : Organisation.CompareTo(other.Organisation);
            order = order != 0 ? order : Ordinal.CompareTo(other.Ordinal);
            return order != 0 ? order : Sequence.CompareTo(other.Sequence);
        }
    }
}
