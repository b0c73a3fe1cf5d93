namespace Sim.Kernel;

/// <content>Writing and reading; a calendar read back drains in the same order.</content>
public sealed partial class Calendar
{
    private const string SectionName = "calendar";

    /// <summary>Writes everything, between windows only.</summary>
    public void Write(SnapshotWriter writer)
    {
        Invariant.Holds(!_draining);
        writer.Section(SectionName);
        writer.WriteInt64(_windowMs);
        writer.WriteInt64(_horizonMs);
        writer.WriteInt64(_block);
        writer.WriteInt64(_current);
        writer.WriteInt64(Count);
        for (int bucket = 0; bucket < _ends.Length; bucket++)
            WriteBucket(writer, bucket);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="SnapshotFormatException">The bytes are no calendar.</exception>
    public static Calendar Read(ref SnapshotReader reader)
    {
        reader.Section(SectionName);
        long windowMs = reader.ReadInt64();
        long horizonMs = reader.ReadInt64();
        reader.Require(windowMs is > 0 and <= LongestWindowMs, "the window length is out of range");
        reader.Require(horizonMs > 0 && horizonMs <= LongestHorizonMs(windowMs), "the horizon is out of range");
        var calendar = new Calendar(windowMs, horizonMs);
        long block = reader.ReadInt64();
        long current = reader.ReadInt64();
        reader.Require(block >= 0 && block < calendar._masks.Length, "the block is out of range");
        reader.Require(current - (block * BlockWindows) is >= 0 and <= BlockWindows, "the window is not in the block");
        calendar.Stand(block, current);
        long count = reader.ReadInt64();
        for (int bucket = 0; bucket < calendar._ends.Length; bucket++)
            calendar.ReadBucket(ref reader, bucket);

        reader.Require(calendar.Count == count, "the number of records differs");
        reader.Require(calendar.NextWindow(0) >= current, "a record lies in the past");
        reader.Require(calendar._ends[BlockWindows + block] == 0, "the current block was not dealt out");
        return calendar;
    }

    private void WriteBucket(SnapshotWriter writer, int bucket)
    {
        int end = _ends[bucket];
        int last = (end - 1) / ChunkPool.ChunkRecords;
        for (int chunk = end == 0 ? ChunkPool.None : _heads[bucket]; chunk != ChunkPool.None; chunk = _pool.Next(chunk))
        {
            int start = chunk * ChunkPool.ChunkRecords;
            writer.WriteSpan<CalendarRecord>(_pool.Slice(start, chunk == last ? end - start : ChunkPool.ChunkRecords));
        }

        writer.WriteSpan<CalendarRecord>([]);
    }

    private void ReadBucket(ref SnapshotReader reader, int bucket)
    {
        long block = bucket - BlockWindows;
        long span = bucket < BlockWindows ? _windowMs : bucket == Beyond ? 1L << 32 : BlockWindows * _windowMs;
        Span<CalendarRecord> records = stackalloc CalendarRecord[ChunkPool.ChunkRecords];
        for (int count = reader.ReadUpTo(records); count > 0; count = reader.ReadUpTo(records))
        {
            foreach (CalendarRecord record in records[..count])
            {
                reader.Require(record.Offset < span, "a record lies outside its bucket");
                Append(bucket, record);
                if (bucket >= BlockWindows && bucket != Beyond)
                    _masks[block] |= 1UL << (int)WindowOf(record.Offset);
            }

            Count += count;
        }
    }
}
