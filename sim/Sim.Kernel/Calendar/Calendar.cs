using System.Runtime.CompilerServices;

namespace Sim.Kernel;

/// <summary>
/// Pending events by window. The 64 windows of the current block have a bucket each, every later block has one that is
/// dealt out when the run enters it, and one more keeps what lies at or past the horizon. A bucket keeps the order in
/// which records were added; there is no order by time inside a window. Nothing is allocated in steady state.
/// </summary>
public sealed partial class Calendar
{
    /// <summary>Windows in a block.</summary>
    public const int BlockWindows = 64;

    private const long LongestWindowMs = 1L << 26;
    private const int MostBlocks = 1 << 20;

    private readonly long _windowMs;
    private readonly long _horizonMs;
    private readonly ulong _reciprocal;
    private readonly ChunkPool _pool = new();

    // Buckets: 64 near ones, then one per block, then the one past the horizon. An end is the position after the last
    // record, 0 for an empty bucket; a multiple of the chunk size says that the last chunk is full.
    private readonly int[] _heads;
    private readonly int[] _ends;

    // One bit per window of a block: has records.
    private readonly ulong[] _masks;
    private long _block;
    private long _current;
    private long _floorMs;
    private long _nearEndMs;
    private bool _draining;

    /// <summary>An empty calendar at window 0.</summary>
    /// <param name="windowMs">Length of a window in milliseconds, at most 2^26 (18 hours).</param>
    /// <param name="horizonMs">End of the run in milliseconds, after 0; at most 2^37 (4 years) and 2^20 blocks.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is outside its range.</exception>
    public Calendar(long windowMs, long horizonMs)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(windowMs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(windowMs, LongestWindowMs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(horizonMs);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizonMs, LongestHorizonMs(windowMs));
        _windowMs = windowMs;
        _horizonMs = horizonMs;
        _reciprocal = ulong.MaxValue / (ulong)windowMs;
        Windows = ((horizonMs - 1) / windowMs) + 1;
        int blocks = (int)((Windows + BlockWindows - 1) / BlockWindows);
        _masks = new ulong[blocks];
        _heads = new int[BlockWindows + blocks + 1];
        _ends = new int[BlockWindows + blocks + 1];
        Stand(0, 0);
    }

    /// <summary>Number of windows before the horizon; the last may be cut short by it.</summary>
    public long Windows { get; }

    /// <summary>Records waiting, those past the horizon included.</summary>
    public long Count { get; private set; }

    /// <summary>Bytes held for records, in use or free.</summary>
    public long Bytes => _pool.Bytes;

    private int Beyond => _ends.Length - 1;

    /// <summary>Adds an event.</summary>
    /// <param name="timeMs">Its time, not before the window being drained or, between windows, the one after the last
    /// drained. At or past the horizon the record is kept for <see cref="DrainBeyond"/>, there its time is exact up to
    /// 2^32 ms past the horizon.</param>
    /// <param name="slot">Slot of the organisation, below 2^24.</param>
    /// <param name="entity">Ordinal within the organisation.</param>
    /// <param name="kind">What the event is.</param>
    /// <param name="state">Bits for the handler.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long timeMs, uint slot, uint entity, byte kind, uint state)
    {
        Invariant.Holds(slot < CalendarRecord.SlotLimit);
        uint place = (slot << 8) | kind;
        if ((ulong)(timeMs - _floorMs) < (ulong)(_nearEndMs - _floorMs))
        {
            long window = WindowOf(timeMs);
            int bucket = (int)window & (BlockWindows - 1);
            Append(bucket, new CalendarRecord((uint)(timeMs - (window * _windowMs)), entity, place, state));
        }
        else
        {
            AddFar(timeMs, entity, place, state);
        }

        Count++;
    }

    /// <summary>First window from the given one on that has records, or <see cref="long.MaxValue"/>.</summary>
    /// <param name="from">A window, not negative.</param>
    public long NextWindow(long from)
    {
        Invariant.Holds(from >= 0);
        ulong fresh = ulong.MaxValue << (int)(from & (BlockWindows - 1));
        for (long block = from / BlockWindows; block < _masks.Length; block++)
        {
            ulong mask = _masks[block] & fresh;
            if (mask != 0)
                return (block * BlockWindows) + System.Numerics.BitOperations.TrailingZeroCount(mask);

            fresh = ulong.MaxValue;
        }

        return long.MaxValue;
    }

    /// <summary>
    /// Handles every record of a window in storage order, also those that are added to it meanwhile. Windows are
    /// drained in ascending order; only empty ones may be left out.
    /// </summary>
    public void Drain<THandler>(long window, ref THandler handler)
        where THandler : struct, IRecordHandler, allows ref struct
    {
        Invariant.Holds(!_draining && window >= _current && window < Windows);
        Invariant.Holds(NextWindow(_current) >= window);
        Enter(window);
        int bucket = (int)(window & (BlockWindows - 1));
        DrainBucket(bucket, window * _windowMs, ref handler);
        _masks[_block] &= ~(1UL << bucket);
        Stand(_block, window + 1);
    }

    /// <summary>Handles every record at or past the horizon, in storage order.</summary>
    public void DrainBeyond<THandler>(ref THandler handler)
        where THandler : struct, IRecordHandler, allows ref struct
    {
        Invariant.Holds(!_draining);
        DrainBucket(Beyond, _horizonMs, ref handler);
    }

    private static long LongestHorizonMs(long windowMs) => Math.Min(1L << 37, windowMs * BlockWindows * MostBlocks);

    // floor(time / window) by a reciprocal: exact for every time up to the reciprocal itself, at least 2^37.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long WindowOf(long timeMs) => (long)Math.BigMul((ulong)timeMs + 1, _reciprocal, out _);

    private void DrainBucket<THandler>(int bucket, long startMs, ref THandler handler)
        where THandler : struct, IRecordHandler, allows ref struct
    {
        if (_ends[bucket] == 0)
            return;

        _draining = true;
        int chunk = _heads[bucket];
        int position = chunk * ChunkPool.ChunkRecords;
        while (true)
        {
            // The end moves while the handler adds to this very bucket, so it is read again after every stretch.
            int full = (chunk + 1) * ChunkPool.ChunkRecords;
            int last = (_ends[bucket] - 1) / ChunkPool.ChunkRecords;
            int stop = chunk == last ? _ends[bucket] : full;
            if (position == stop)
                break;

            Count -= stop - position;
            ref CalendarRecord first = ref _pool.At(position);
            for (int i = 0; i < stop - position; i++)
            {
                ref CalendarRecord record = ref Unsafe.Add(ref first, i);
                handler.Handle(startMs + record.Offset, in record);
            }

            position = stop;

            int next = _pool.Next(chunk);
            if (position == full && next != ChunkPool.None)
            {
                _pool.Recycle(chunk);
                chunk = next;
                position = chunk * ChunkPool.ChunkRecords;
            }
        }

        _pool.Recycle(chunk);
        _ends[bucket] = 0;
        _draining = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(int bucket, CalendarRecord record)
    {
        int end = _ends[bucket];
        if ((end & (ChunkPool.ChunkRecords - 1)) == 0)
            end = Extend(bucket, end);

        _pool.At(end) = record;
        _ends[bucket] = end + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Extend(int bucket, int end)
    {
        int chunk = _pool.Take(end == 0 ? ChunkPool.None : (end - 1) / ChunkPool.ChunkRecords);
        if (end == 0)
        {
            _heads[bucket] = chunk;
            if (bucket < BlockWindows)
                _masks[_block] |= 1UL << bucket;
        }

        if (bucket >= BlockWindows)
        {
            // A block's few chunks become one for each of its windows when it is dealt out, long after the records
            // came.
            _pool.Reserve(BlockWindows);
        }

        return chunk * ChunkPool.ChunkRecords;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddFar(long timeMs, uint entity, uint place, uint state)
    {
        Invariant.Holds(timeMs >= _floorMs);
        if (timeMs >= _horizonMs)
        {
            uint past = (uint)Math.Min(timeMs - _horizonMs, uint.MaxValue);
            Append(Beyond, new CalendarRecord(past, entity, place, state));
            return;
        }

        long window = WindowOf(timeMs);
        long block = window / BlockWindows;
        uint offset = (uint)(timeMs - (block * BlockWindows * _windowMs));
        Append(BlockWindows + (int)block, new CalendarRecord(offset, entity, place, state));
        _masks[block] |= 1UL << (int)(window & (BlockWindows - 1));
    }

    private void Enter(long window)
    {
        long block = window / BlockWindows;
        bool deal = block != _block;
        Stand(block, window);
        if (!deal)
            return;

        var dealer = new Dealer(this);
        DrainBucket(BlockWindows + (int)block, block * BlockWindows * _windowMs, ref dealer);
    }

    private void Stand(long block, long current)
    {
        _block = block;
        _current = current;
        _floorMs = Math.Min(current * _windowMs, _horizonMs);
        _nearEndMs = Math.Max(_floorMs, Math.Min((block + 1) * BlockWindows * _windowMs, _horizonMs));
    }

    private readonly ref struct Dealer(Calendar calendar) : IRecordHandler
    {
        public void Handle(long timeMs, in CalendarRecord record) =>
            calendar.Add(timeMs, record.Slot, record.Entity, record.Kind, record.State);
    }
}
