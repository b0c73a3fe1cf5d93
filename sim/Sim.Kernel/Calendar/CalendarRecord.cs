using System.Runtime.InteropServices;

namespace Sim.Kernel;

/// <summary>One pending event, 16 bytes: it carries the entity's state from bucket to bucket.</summary>
/// <param name="Offset">Milliseconds since the start of the bucket that holds the record.</param>
/// <param name="Entity">Ordinal within the organisation.</param>
/// <param name="Place">Organisation slot in the upper 24 bits, record kind in the lower 8.</param>
/// <param name="State">32 bits for the handler; the calendar never reads them.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct CalendarRecord(uint Offset, uint Entity, uint Place, uint State)
{
    /// <summary>First slot that does not fit.</summary>
    public const uint SlotLimit = 1 << 24;

    /// <summary>Slot of the organisation within its shard.</summary>
    public uint Slot => Place >> 8;

    /// <summary>What the event is; the numbers belong to the handler.</summary>
    public byte Kind => (byte)Place;
}
