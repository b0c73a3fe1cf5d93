namespace Sim.Kernel.Tests;

/// <summary>What a calendar should do, as plainly as possible: lists by window in the order of addition.</summary>
internal sealed class ListCalendar(long windowMs, long horizonMs) : IAddable
{
    private readonly SortedDictionary<long, List<Event>> _windows = [];

    public List<(long TimeMs, uint Slot, uint Entity, byte Kind, uint State)> Beyond { get; } = [];

    public long Current { get; private set; }

    public long FloorMs => Math.Min(Current * windowMs, horizonMs);

    public long Count => _windows.Values.Sum(w => (long)w.Count) + Beyond.Count;

    public void Add(long timeMs, uint slot, uint entity, byte kind, uint state)
    {
        if (timeMs >= horizonMs)
        {
            Beyond.Add((timeMs, slot, entity, kind, state));
            return;
        }

        if (!_windows.TryGetValue(timeMs / windowMs, out List<Event>? events))
            _windows[timeMs / windowMs] = events = [];

        events.Add(new Event(timeMs, slot, entity, kind, state));
    }

    public long NextWindow(long from) => _windows.Keys.Where(w => w >= from).DefaultIfEmpty(long.MaxValue).First();

    public void Drain(long window, ref Respawning handler)
    {
        Current = window;
        for (int i = 0; _windows.TryGetValue(window, out List<Event>? events) && i < events.Count; i++)
        {
            Event e = events[i];
            uint offset = (uint)(e.TimeMs - (window * windowMs));
            var record = new CalendarRecord(offset, e.Entity, (e.Slot << 8) | e.Kind, e.State);
            handler.Handle(e.TimeMs, in record);
        }

        _windows.Remove(window);
        Current = window + 1;
    }

    private readonly record struct Event(long TimeMs, uint Slot, uint Entity, byte Kind, uint State);
}
