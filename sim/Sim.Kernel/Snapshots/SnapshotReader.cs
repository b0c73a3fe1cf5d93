using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Sim.Kernel;

/// <summary>Reads what a <see cref="SnapshotWriter"/> wrote.</summary>
public ref struct SnapshotReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;
    private string _section;

    /// <summary>A reader at the start of a snapshot.</summary>
    public SnapshotReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _position = 0;
        _section = "start";
    }

    /// <summary>Enters a section.</summary>
    /// <exception cref="SnapshotFormatException">Another section is here.</exception>
    public void Section(string name)
    {
        int at = _position;
        if (ReadUInt64() != Mix.OfName(name))
        {
            throw new SnapshotFormatException($"Snapshot: expected section '{name}' after '{_section}' at byte {at}.");
        }

        _section = name;
    }

    /// <summary>Reads a 32-bit integer.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>Reads a 64-bit integer.</summary>
    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>Reads an unsigned 64-bit integer.</summary>
    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>Reads a span of known length.</summary>
    /// <exception cref="SnapshotFormatException">It has another length, or the snapshot ends.</exception>
    public void ReadInto<T>(scoped Span<T> values)
        where T : unmanaged
    {
        int length = ReadInt32();
        if (length != values.Length)
        {
            throw new SnapshotFormatException(
                $"Snapshot: section '{_section}' holds {length} values where {values.Length} belong, at byte {_position}.");
        }

        Take(MemoryMarshal.AsBytes(values).Length).CopyTo(MemoryMarshal.AsBytes(values));
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_bytes.Length - _position < count)
        {
            throw new SnapshotFormatException($"Snapshot: it ends inside section '{_section}' at byte {_position}.");
        }

        _position += count;
        return _bytes.Slice(_position - count, count);
    }
}
