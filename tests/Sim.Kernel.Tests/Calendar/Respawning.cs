namespace Sim.Kernel.Tests;

/// <summary>
/// Notes every record and, by a hash of it, adds up to two successors: in the same window, near, far or beyond.
/// </summary>
internal readonly struct Respawning : IRecordHandler
{
    private readonly Action<long, uint, uint, byte, uint> _add;
    private readonly uint _salt;

    public Respawning(Calendar calendar, uint salt)
    {
        _add = calendar.Add;
        _salt = salt;
    }

    public Respawning(IAddable calendar, uint salt)
    {
        _add = calendar.Add;
        _salt = salt;
    }

    public List<(long TimeMs, uint Slot, uint Entity, byte Kind, uint State)> Seen { get; } = [];

    public void Handle(long timeMs, in CalendarRecord record)
    {
        Seen.Add((timeMs, record.Slot, record.Entity, record.Kind, record.State));
        ulong hash = Mix.Combine(record.State ^ _salt, (ulong)timeMs);
        int successors = _salt == 0 ? 0 : (int)(hash & 7) == 0 ? 2 : (hash & 3) == 1 ? 1 : 0;
        for (int i = 0; i < successors; i++)
        {
            hash = Mix.Mix64(hash);
            long ahead = (long)(hash >> (int)(32 + (hash & 31)));
            _add(timeMs + ahead, record.Slot, record.Entity, (byte)(record.Kind + 1), (uint)hash);
        }
    }
}
