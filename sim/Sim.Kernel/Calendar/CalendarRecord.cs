using System.Runtime.InteropServices;

namespace Sim.Kernel;

/// <summary>A future event in 16 bytes that carry its entity; it moves from bucket to bucket and is read in sequence.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct CalendarRecord
{
    internal readonly uint Offset;

    /// <summary>Makes a record.</summary>
    /// <param name="offset">Milliseconds since the start of its bucket.</param>
    /// <param name="slot">Organisation's slot in the shard, below 2^24.</param>
    /// <param name="entity">Ordinal in the organisation.</param>
    /// <param name="kind">What will happen.</param>
    /// <param name="state">32 bits for the handler.</param>
    internal CalendarRecord(uint offset, uint slot, uint entity, byte kind, uint state)
    {
        Offset = offset;
        Entity = entity;
        Place = (slot << 8) | kind;
        State = state;
    }

    private CalendarRecord(uint offset, in CalendarRecord other)
    {
        Offset = offset;
        Entity = other.Entity;
        Place = other.Place;
        State = other.State;
    }

    /// <summary>Ordinal of the entity in its organisation.</summary>
    public uint Entity { get; }

    /// <summary>32 bits for the handler.</summary>
    public uint State { get; }

    /// <summary>Organisation's slot in the shard.</summary>
    public uint Slot => Place >> 8;

    /// <summary>What will happen.</summary>
    public byte Kind => (byte)Place;

    private uint Place { get; }

    internal CalendarRecord At(uint offset) => new(offset, this);
}
