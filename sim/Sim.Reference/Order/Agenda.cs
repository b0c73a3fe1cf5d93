namespace Sim.Reference;

/// <summary>
/// The one global priority queue (model §9), ordered by time, place, organisation, ordinal or service index, and then
/// by the sequence in which events were added. Nothing happens at or after the duration (model, first section).
/// </summary>
/// <param name="duration">The duration of the run, in milliseconds.</param>
internal sealed class Agenda(long duration)
{
    private readonly PriorityQueue<Action<long>, Key> _queue = new();
    private long _sequence;
    private long _now;

    /// <summary>Plans something; what falls behind the end of the run is forgotten.</summary>
    /// <exception cref="InvalidOperationException">It would happen before what was taken last: an effect before its
    /// cause.</exception>
    public void Add(long time, Place place, int organisation, long ordinal, Action<long> happen)
    {
        if (time >= duration)
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
        public int CompareTo(Key other) => (Time, Place, Organisation, Ordinal, Sequence).CompareTo(
            (other.Time, other.Place, other.Organisation, other.Ordinal, other.Sequence));
    }
}
