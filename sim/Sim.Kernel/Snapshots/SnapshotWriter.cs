using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Sim.Kernel;

/// <summary>
/// Writes the state of a run as little-endian bytes in named sections. Equal states give equal bytes, as long as the
/// structures written as spans have no padding.
/// </summary>
public sealed class SnapshotWriter
{
    /// <summary>Starts a section's tag ("SECT").</summary>
    internal const uint SectionMark = 0x54434553;

    private byte[] _buffer;
    private int _length;

    /// <summary>An empty snapshot.</summary>
    /// <param name="capacity">Bytes to start with.</param>
    public SnapshotWriter(int capacity = 4096)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _buffer = new byte[capacity];
    }

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Starts a section.</summary>
    /// <param name="name">Its name, at most 255 bytes in UTF-8.</param>
    public void Section(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        int bytes = Encoding.UTF8.GetByteCount(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, byte.MaxValue, nameof(name));
        BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), SectionMark);
        WriteByte((byte)bytes);
        Encoding.UTF8.GetBytes(name, Reserve(bytes));
    }

    /// <summary>Writes one byte.</summary>
    public void WriteByte(byte value) => Reserve(1)[0] = value;

    /// <summary>Writes 4 bytes.</summary>
    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Reserve(sizeof(int)), value);

    /// <summary>Writes 8 bytes.</summary>
    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), value);

    /// <summary>Writes 8 bytes.</summary>
    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    /// <summary>Writes the length and the elements as they lie in memory.</summary>
    public void WriteSpan<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        // Elements are copied as they lie in memory; a machine of the other byte order would write other bytes.
        Invariant.Holds(BitConverter.IsLittleEndian);
        WriteInt32(values.Length);
        if (values.Length > 0)
            MemoryMarshal.AsBytes(values).CopyTo(Reserve(checked(values.Length * Unsafe.SizeOf<T>())));
    }

    /// <summary>Ends the snapshot with a checksum of everything before.</summary>
    public void Seal()
    {
        ulong sum = SnapshotChecksum.Of(Written);
        Section(SnapshotChecksum.Section);
        WriteUInt64(sum);
    }

    private Span<byte> Reserve(int bytes)
    {
        int start = _length;
        int end = checked(start + bytes);
        if (end > _buffer.Length)
        {
            int doubled = (int)Math.Min(Array.MaxLength, 2L * _buffer.Length);
            Array.Resize(ref _buffer, Math.Max(end, doubled));
        }

        _length = end;
        return _buffer.AsSpan(start, bytes);
    }
}
