namespace Sim.Kernel;

/// <summary>
/// Chunks of 256 records (4 KiB) out of slabs of 1 MiB. Chunks are recycled through a free list, so a steady population
/// allocates nothing.
/// </summary>
internal sealed class ChunkPool
{
    public const int ChunkSize = 256;
    public const int None = -1;

    private const int ChunksPerSlab = 256;

    private CalendarRecord[][] _slabs = [];
    private int[] _next = [];
    private int _used;
    private int _free = None;

    /// <summary>The chunk after a chunk, or <see cref="None"/>.</summary>
    public ref int Next(int chunk) => ref _next[chunk];

    public Span<CalendarRecord> Records(int chunk) =>
        _slabs[chunk / ChunksPerSlab].AsSpan(chunk % ChunksPerSlab * ChunkSize, ChunkSize);

    public ref CalendarRecord Record(int chunk, int position) =>
        ref _slabs[chunk / ChunksPerSlab][(chunk % ChunksPerSlab * ChunkSize) + position];

    public int Take()
    {
        int chunk = _free;
        if (chunk != None)
        {
            _free = _next[chunk];
        }
        else
        {
            chunk = _used++;
            if (chunk / ChunksPerSlab == _slabs.Length)
            {
                Array.Resize(ref _slabs, _slabs.Length + 1);
                _slabs[^1] = new CalendarRecord[ChunkSize * ChunksPerSlab];
                Array.Resize(ref _next, _slabs.Length * ChunksPerSlab);
            }
        }

        _next[chunk] = None;
        return chunk;
    }

    public void Return(int chunk)
    {
        _next[chunk] = _free;
        _free = chunk;
    }
}
