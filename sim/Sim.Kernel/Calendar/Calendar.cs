using System.Numerics;

namespace Sim.Kernel;

/// <summary>
/// Future events in buckets on two levels: one bucket for each of the 64 windows of the current block, and one for each
/// later block, which is dealt out when the run comes to it. Appending costs a few nanoseconds whatever the population;
/// inside a window records keep the order in which they were added. Not thread-safe.
/// </summary>
public sealed class Calendar
{
    private const int BlockWindows = 64;

    private readonly long _windowMs;
    private readonly long _blockMs;
    private readonly long _horizonMs;
    private readonly ChunkPool _pool = new();
    private readonly Bucket[] _near = new Bucket[BlockWindows];
    private readonly Bucket[] _far;
    private readonly long[] _farFirst;
    private ulong _nearFilled;
    private long _block;
    private long _window;

    /// <summary>An empty calendar at window 0.</summary>
    /// <param name="windowMs">Length of a window, 1 ms to 1 h.</param>
    /// <param name="horizonMs">End of the run; records at or after it are kept apart.</param>
    public Calendar(long windowMs, long horizonMs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(windowMs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(windowMs, 3_600_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizonMs, 1);
        _windowMs = windowMs;
        _blockMs = windowMs * BlockWindows;
        _horizonMs = horizonMs;
        Array.Fill(_near, Bucket.Empty);

        // One bucket for every block of the run, and a last one for what lies beyond it.
        _far = new Bucket[((horizonMs + _blockMs - 1) / _blockMs) + 1];
        Array.Fill(_far, Bucket.Empty);
        _farFirst = new long[_far.Length];
        Array.Fill(_farFirst, long.MaxValue);
    }

    /// <summary>Number of records.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a record.</summary>
    /// <param name="timeMs">When; not before the current window.</param>
    /// <param name="slot">Organisation's slot in the shard, below 2^24.</param>
    /// <param name="entity">Ordinal in the organisation.</param>
    /// <param name="kind">What will happen.</param>
    /// <param name="state">32 bits for the handler.</param>
    public void Add(long timeMs, uint slot, uint entity, byte kind, uint state)
    {
        Count++;
        long inBlock = timeMs - (_block * _blockMs);
        if (inBlock < _blockMs && timeMs < _horizonMs)
        {
            int index = (int)((uint)inBlock / (uint)_windowMs);
            Invariant.Holds(inBlock >= 0 && (_block * BlockWindows) + index >= _window);
            uint offset = (uint)(inBlock - (index * _windowMs));
            Append(ref _near[index], new CalendarRecord(offset, slot, entity, kind, state));
            _nearFilled |= 1UL << index;
        }
        else
        {
            AddFar(timeMs, slot, entity, kind, state);
        }
    }

    /// <summary>The first window at or after a given one that has records, or <see cref="long.MaxValue"/>.</summary>
    public long NextWindow(long from)
    {
        long first = Math.Max(0, from - (_block * BlockWindows));
        ulong filled = first >= BlockWindows ? 0 : _nearFilled >> (int)first << (int)first;
        if (filled != 0)
        {
            return (_block * BlockWindows) + BitOperations.TrailingZeroCount(filled);
        }

        for (long block = _block + 1; block < _far.Length - 1; block++)
        {
            if (!_far[block].IsEmpty)
            {
                return _farFirst[block];
            }
        }

        return long.MaxValue;
    }

    /// <summary>
    /// Hands the records of a window to a handler in the order in which they were added, also those that it adds to this
    /// window meanwhile, and forgets them. Windows are drained in ascending order; only empty ones may be left out.
    /// </summary>
    public void Drain<THandler>(long window, ref THandler handler)
        where THandler : struct, IRecordHandler
    {
        Invariant.Holds(window >= _window);
        _window = window;
        if (window / BlockWindows != _block)
        {
            Invariant.Holds(_nearFilled == 0);
            Deal(window / BlockWindows);
        }

        int index = (int)(window % BlockWindows);
        Invariant.Holds((_nearFilled & ((1UL << index) - 1)) == 0);
        long start = window * _windowMs;
        while (!_near[index].IsEmpty)
        {
            DrainChunk(index, start, ref handler);
        }

        _nearFilled &= ~(1UL << index);
    }

    /// <summary>Hands over the records at or after the end of the run, and forgets them.</summary>
    public void DrainBeyond<THandler>(ref THandler handler)
        where THandler : struct, IRecordHandler
    {
        ref Bucket beyond = ref _far[^1];
        for (int chunk = beyond.Head; chunk != ChunkPool.None;)
        {
            int count = chunk == beyond.Tail ? beyond.InTail : ChunkPool.ChunkSize;
            foreach (ref readonly CalendarRecord record in _pool.Records(chunk)[..count])
            {
                handler.Handle(_horizonMs + record.Offset, record);
            }

            Count -= count;
            int next = _pool.Next(chunk);
            _pool.Return(chunk);
            chunk = next;
        }

        beyond = Bucket.Empty;
    }

    /// <summary>Writes the state.</summary>
    public void Write(SnapshotWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Section("calendar");
        writer.WriteInt64(_windowMs);
        writer.WriteInt64(_horizonMs);
        writer.WriteInt64(_block);
        writer.WriteInt64(_window);
        foreach (ref readonly Bucket bucket in _near.AsSpan())
        {
            WriteBucket(writer, bucket);
        }

        foreach (ref readonly Bucket bucket in _far.AsSpan())
        {
            WriteBucket(writer, bucket);
        }

        writer.WriteSpan<long>(_farFirst);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Calendar Read(ref SnapshotReader reader)
    {
        reader.Section("calendar");
        var calendar = new Calendar(reader.ReadInt64(), reader.ReadInt64())
        {
            _block = reader.ReadInt64(),
            _window = reader.ReadInt64(),
        };
        for (int i = 0; i < BlockWindows; i++)
        {
            calendar.ReadBucket(ref calendar._near[i], ref reader);
            calendar._nearFilled |= calendar._near[i].IsEmpty ? 0 : 1UL << i;
        }

        for (int i = 0; i < calendar._far.Length; i++)
        {
            calendar.ReadBucket(ref calendar._far[i], ref reader);
        }

        reader.ReadInto<long>(calendar._farFirst);

        return calendar;
    }

    private void AddFar(long timeMs, uint slot, uint entity, byte kind, uint state)
    {
        bool beyond = timeMs >= _horizonMs;
        long block = beyond ? _far.Length - 1 : timeMs / _blockMs;
        long offset = beyond ? timeMs - _horizonMs : timeMs - (block * _blockMs);

        _farFirst[block] = Math.Min(_farFirst[block], timeMs / _windowMs);

        // Beyond the end only FR-1 looks at a record, and never at its time; it saturates.
        Append(ref _far[block], new CalendarRecord((uint)Math.Min(offset, uint.MaxValue), slot, entity, kind, state));
    }

    private void DrainChunk<THandler>(int index, long start, ref THandler handler)
        where THandler : struct, IRecordHandler
    {
        // The last chunk may grow while it is read, and the handler may append further ones.
        int chunk = _near[index].Head;
        int position = 0;
        while (true)
        {
            int count = chunk == _near[index].Tail ? _near[index].InTail : ChunkPool.ChunkSize;
            if (position == count)
            {
                break;
            }

            ReadOnlySpan<CalendarRecord> records = _pool.Records(chunk)[position..count];
            position = count;
            foreach (ref readonly CalendarRecord record in records)
            {
                handler.Handle(start + record.Offset, record);
            }
        }

        Count -= position;
        if (chunk == _near[index].Tail)
        {
            _near[index] = Bucket.Empty;
        }
        else
        {
            _near[index].Head = _pool.Next(chunk);
        }

        _pool.Return(chunk);
    }

    private void Deal(long block)
    {
        _block = block;
        Bucket dealt = _far[block];
        _far[block] = Bucket.Empty;
        _farFirst[block] = long.MaxValue;
        for (int chunk = dealt.Head; chunk != ChunkPool.None;)
        {
            int count = chunk == dealt.Tail ? dealt.InTail : ChunkPool.ChunkSize;
            foreach (ref readonly CalendarRecord record in _pool.Records(chunk)[..count])
            {
                int index = (int)(record.Offset / (uint)_windowMs);
                Append(ref _near[index], record.At(record.Offset - (uint)(index * _windowMs)));
                _nearFilled |= 1UL << index;
            }

            int next = _pool.Next(chunk);
            _pool.Return(chunk);
            chunk = next;
        }
    }

    private void Append(ref Bucket bucket, in CalendarRecord record)
    {
        if (bucket.InTail == ChunkPool.ChunkSize || bucket.IsEmpty)
        {
            int chunk = _pool.Take();
            if (bucket.IsEmpty)
            {
                bucket.Head = chunk;
            }
            else
            {
                _pool.Next(bucket.Tail) = chunk;
            }

            bucket.Tail = chunk;
            bucket.InTail = 0;
        }

        _pool.Record(bucket.Tail, bucket.InTail++) = record;
    }

    private void WriteBucket(SnapshotWriter writer, in Bucket bucket)
    {
        for (int chunk = bucket.Head; chunk != ChunkPool.None; chunk = _pool.Next(chunk))
        {
            int count = chunk == bucket.Tail ? bucket.InTail : ChunkPool.ChunkSize;
            writer.WriteInt32(count);
            writer.WriteSpan<CalendarRecord>(_pool.Records(chunk)[..count]);
        }

        writer.WriteInt32(0);
    }

    private void ReadBucket(ref Bucket bucket, ref SnapshotReader reader)
    {
        Span<CalendarRecord> records = stackalloc CalendarRecord[ChunkPool.ChunkSize];
        for (int count = reader.ReadInt32(); count > 0; count = reader.ReadInt32())
        {
            reader.ReadInto(records[..count]);
            foreach (ref readonly CalendarRecord record in records[..count])
            {
                Append(ref bucket, record);
                Count++;
            }
        }
    }
}
