using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Sim.Kernel;

/// <summary>Writes a snapshot into a growing buffer, little-endian, in named sections.</summary>
public sealed class SnapshotWriter
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _length;

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Begins a section; the reader must ask for the same name at the same place.</summary>
    public void Section(string name) => WriteUInt64(Mix.OfName(name));

    /// <summary>Writes a 32-bit integer.</summary>
    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(sizeof(int)), value);

    /// <summary>Writes a 64-bit integer.</summary>
    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(sizeof(long)), value);

    /// <summary>Writes an unsigned 64-bit integer.</summary>
    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Take(sizeof(ulong)), value);

    /// <summary>Writes a span with its length.</summary>
    public void WriteSpan<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Invariant.Holds(BitConverter.IsLittleEndian);
        WriteInt32(values.Length);
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(values);
        bytes.CopyTo(Take(bytes.Length));
    }

    private Span<byte> Take(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(checked(_buffer.Length * 2), checked(_length + count)));
        }

        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }
}
