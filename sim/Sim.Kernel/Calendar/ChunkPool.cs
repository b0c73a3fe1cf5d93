using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Sim.Kernel;

/// <summary>
/// Storage of a calendar: chunks of 256 records in slabs of 64 KiB, linked and recycled by index. A position is
/// chunk * 256 + record within the chunk. A slab stays below the size from which the collector keeps objects apart:
/// there every few of them would cost a full collection, and a thousand short runs thousands.
/// </summary>
internal sealed class ChunkPool
{
    /// <summary>Records in a chunk; 4 KiB.</summary>
    public const int ChunkRecords = 256;

    /// <summary>No chunk.</summary>
    public const int None = -1;

    private const int ChunkShift = 8;
    private const int SlabShift = 12;
    private const int SlabRecords = 1 << SlabShift;
    private const int SlabChunks = SlabRecords / ChunkRecords;
    private const int MostChunks = int.MaxValue / ChunkRecords;

    private CalendarRecord[][] _slabs = [];
    private int[] _next = [];
    private int _slabCount;
    private int _chunks;
    private int _free = None;
    private int _freeChunks;

    /// <summary>Bytes held, in use or free.</summary>
    public long Bytes =>
        (_chunks * (long)ChunkRecords * Unsafe.SizeOf<CalendarRecord>()) + (_next.Length * (long)sizeof(int));

    /// <summary>The record at a position that lies in a chunk taken from this pool.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref CalendarRecord At(int position)
    {
        // A position comes from Take, which is checked, so the two bounds checks of the hot loop are left out.
        CalendarRecord[] slab = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slabs), position >> SlabShift);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(slab), position & (SlabRecords - 1));
    }

    /// <summary>A stretch of one chunk.</summary>
    public Span<CalendarRecord> Slice(int position, int length)
    {
        Invariant.Holds((position & (ChunkRecords - 1)) + length <= ChunkRecords);
        return _slabs[position >> SlabShift].AsSpan(position & (SlabRecords - 1), length);
    }

    /// <summary>The chunk after this one in its bucket, or <see cref="None"/>.</summary>
    public int Next(int chunk) => _next[chunk];

    /// <summary>Takes a chunk and links it behind another, or behind <see cref="None"/>.</summary>
    public int Take(int behind)
    {
        if (_free == None)
            Grow();

        int chunk = _free;
        _free = _next[chunk];
        _freeChunks--;
        _next[chunk] = None;
        if (behind != None)
        {
            Invariant.Holds(_next[behind] == None);
            _next[behind] = chunk;
        }

        return chunk;
    }

    /// <summary>Gives a chunk back.</summary>
    public void Recycle(int chunk)
    {
        _next[chunk] = _free;
        _free = chunk;
        _freeChunks++;
    }

    /// <summary>Grows until so many chunks are free.</summary>
    public void Reserve(int chunks)
    {
        while (_freeChunks < chunks)
            Grow();
    }

    // Doubles up to a MiB, and grows by a quarter from there: what circulates soon finds room.
    private void Grow()
    {
        int before = _chunks;
        int slabs = _slabCount < 16 ? Math.Max(1, 2 * _slabCount) : _slabCount + (_slabCount / 4);
        Invariant.Holds(slabs <= MostChunks / SlabChunks);
        if (slabs > _slabs.Length)
            Array.Resize(ref _slabs, Math.Max(slabs, 2 * _slabCount));

        while (_slabCount < slabs)
            _slabs[_slabCount++] = GC.AllocateUninitializedArray<CalendarRecord>(SlabRecords);

        _chunks = _slabCount * SlabChunks;
        if (_chunks > _next.Length)
            Array.Resize(ref _next, Math.Max(_chunks, 2 * _next.Length));

        for (int chunk = _chunks - 1; chunk >= before; chunk--)
            Recycle(chunk);
    }
}
