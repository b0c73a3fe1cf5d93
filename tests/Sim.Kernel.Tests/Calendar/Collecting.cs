namespace Sim.Kernel.Tests;

/// <summary>Notes what a calendar hands out, in its order.</summary>
internal struct Collecting : IRecordHandler
{
    public Collecting()
    {
    }

    public List<(long TimeMs, uint Slot, uint Entity, byte Kind, uint State)> Seen { get; } = [];

    public readonly void Handle(long timeMs, in CalendarRecord record) =>
        Seen.Add((timeMs, record.Slot, record.Entity, record.Kind, record.State));
}
