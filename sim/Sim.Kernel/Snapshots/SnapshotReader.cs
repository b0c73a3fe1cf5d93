using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Sim.Kernel;

/// <summary>
/// Reads what <see cref="SnapshotWriter"/> wrote, in the same order. Every disagreement is a
/// <see cref="SnapshotFormatException"/> with section and offset; nothing is allocated before it is known to be there.
/// </summary>
public ref struct SnapshotReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _offset;
    private string _section;

    /// <summary>Starts at the first byte.</summary>
    public SnapshotReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _section = "(start)";
    }

    /// <summary>Everything was read.</summary>
    public readonly bool AtEnd => _offset == _bytes.Length;

    /// <summary>Enters the section that must start here.</summary>
    /// <param name="name">Its name.</param>
    public void Section(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        int start = _offset;
        if (_bytes.Length - start < sizeof(uint) + 1
            || BinaryPrimitives.ReadUInt32LittleEndian(_bytes[start..]) != SnapshotWriter.SectionMark)
        {
            Fail($"section '{name}' should start here, but no section does", start);
        }

        _offset += sizeof(uint);
        string found = Encoding.UTF8.GetString(Take(ReadByte()));
        if (!string.Equals(found, name, StringComparison.Ordinal))
            Fail(
                $"section '{name}' should start here, but "
                    + $"{(IsName(found) ? $"'{found}'" : "something unreadable")} does", start);

        _section = name;
    }

    /// <summary>Reads one byte.</summary>
    public byte ReadByte() => Take(1)[0];

    /// <summary>Reads 4 bytes.</summary>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>Reads 8 bytes.</summary>
    public long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>Reads 8 bytes.</summary>
    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>Reads a span that must have exactly the length of the destination.</summary>
    public void ReadInto<T>(scoped Span<T> destination)
        where T : unmanaged
    {
        int length = ReadLength<T>();
        Require(length == destination.Length, "the length of a list differs from what is expected");
        Copy(destination);
    }

    /// <summary>Reads a span that must fit into the destination; returns its length.</summary>
    public int ReadUpTo<T>(scoped Span<T> destination)
        where T : unmanaged
    {
        int length = ReadLength<T>();
        Require(length <= destination.Length, "a list is longer than it may be");
        Copy(destination[..length]);
        return length;
    }

    /// <summary>
    /// Ends the snapshot: everything before must be as it was when it was sealed, and nothing may be left over.
    /// </summary>
    public void Unseal()
    {
        ulong sum = SnapshotChecksum.Of(_bytes[.._offset]);
        Section(SnapshotChecksum.Section);
        Require(ReadUInt64() == sum, "the checksum differs, so that something before was changed");
        Require(AtEnd, "bytes are left over");
    }

    /// <summary>Fails with section and offset unless a condition on what was read holds.</summary>
    public readonly void Require([DoesNotReturnIf(false)] bool condition, string otherwise)
    {
        if (!condition)
            Fail(otherwise, _offset);
    }

    // What a damaged name holds must not get into a message that a terminal prints.
    private static bool IsName(string found)
    {
        foreach (char c in found)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or ' '))
                return false;
        }

        return found.Length > 0;
    }

    private int ReadLength<T>()
        where T : unmanaged
    {
        Invariant.Holds(BitConverter.IsLittleEndian);
        int length = ReadInt32();
        Require(
            length >= 0 && (long)length * Unsafe.SizeOf<T>() <= _bytes.Length - _offset,
            "a list is longer than what is left");
        return length;
    }

    private void Copy<T>(scoped Span<T> destination)
        where T : unmanaged
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(destination);
        Take(bytes.Length).CopyTo(bytes);
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        Require(count <= _bytes.Length - _offset, "the snapshot ends too early");
        ReadOnlySpan<byte> taken = _bytes.Slice(_offset, count);
        _offset += count;
        return taken;
    }

    [DoesNotReturn]
    private readonly void Fail(string what, int offset) => throw new SnapshotFormatException(
        string.Create(CultureInfo.InvariantCulture, $"Snapshot, section '{_section}', offset {offset}: {what}."));
}
