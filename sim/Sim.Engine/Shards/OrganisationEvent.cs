namespace Sim.Engine;

/// <summary>
/// An event whose effect reaches the whole organisation, in 16 bytes that sort in the order of
/// <c>docs/concepts/model.md</c> §9: slot (24 bits), millisecond in the window (32), kind (8), then entity, then state.
/// </summary>
internal readonly struct OrganisationEvent : IComparable<OrganisationEvent>
{
    private readonly ulong _key;

    public OrganisationEvent(int slot, long offset, RecordKind kind, uint entity, uint state)
    {
        _key = ((ulong)slot << 40) | ((ulong)offset << 8) | (ulong)kind;
        Entity = entity;
        State = state;
    }

    /// <summary>Ordinal of the endpoint, or number of the service.</summary>
    public uint Entity { get; }

    /// <summary>Bits of the endpoint's state, or epoch of the service.</summary>
    public uint State { get; }

    public int Slot => (int)(_key >> 40);

    /// <summary>Milliseconds since the window's start.</summary>
    public long Offset => (long)((_key >> 8) & 0xFFFF_FFFF);

    public RecordKind Kind => (RecordKind)(_key & 0xFF);

    public int CompareTo(OrganisationEvent other)
    {
        if (_key != other._key)
            return _key < other._key ? -1 : 1;

        return Entity != other.Entity ? Entity.CompareTo(other.Entity) : State.CompareTo(other.State);
    }
}
