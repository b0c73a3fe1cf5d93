using System.Buffers.Binary;

namespace Sim.Kernel.Tests;

/// <summary>What a snapshot of a calendar may not say, one field at a time, with the last value that it may.</summary>
public sealed class CalendarSnapshotTests
{
    private const int WindowAt = 13;
    private const int HorizonAt = 21;
    private const int BlockAt = 29;
    private const int CurrentAt = 37;
    private const int CountAt = 45;
    private const int BucketsAt = 53;

    [Theory]
    [InlineData(0, 1, "the window length is out of range")]
    [InlineData(-5, 1, "the window length is out of range")]
    [InlineData((1L << 26) + 1, 1, "the window length is out of range")]
    [InlineData(1L << 26, 1, "")]
    [InlineData(1, 1, "")]
    [InlineData(1000, 0, "the horizon is out of range")]
    [InlineData(1000, (1000L << 26) + 1, "the horizon is out of range")]
    [InlineData(1000, 1000L << 26, "the snapshot ends too early")]
    [InlineData(1L << 20, 1L << 37, "the snapshot ends too early")]
    [InlineData(1L << 20, (1L << 37) + 1, "the horizon is out of range")]
    public void Lengths_are_checked_before_anything_is_reserved_for_them(long windowMs, long horizonMs, string refusal)
    {
        byte[] bytes = Bytes(2100 * 64L);
        Put(bytes, WindowAt, windowMs);
        Put(bytes, HorizonAt, horizonMs);
        Assert.Equal(refusal, Refusal(bytes));
    }

    [Theory]
    [InlineData(-1, 0, "the block is out of range")]
    [InlineData(16, 1024, "the block is out of range")]
    [InlineData(15, 960, "")]
    [InlineData(1, 63, "the window is not in the block")]
    [InlineData(1, 64, "")]
    [InlineData(1, 128, "")]
    [InlineData(1, 129, "the window is not in the block")]
    public void It_stands_inside_its_block(long block, long current, string refusal)
    {
        byte[] bytes = Bytes(1000);
        Put(bytes, BlockAt, block);
        Put(bytes, CurrentAt, current);
        Assert.Equal(refusal, Refusal(bytes));
    }

    [Fact]
    public void Records_are_counted()
    {
        byte[] bytes = Bytes(1000, 5);
        Assert.Equal("", Refusal(bytes));
        Put(bytes, CountAt, 2);
        Assert.Equal("the number of records differs", Refusal(bytes));
    }

    [Fact]
    public void No_record_lies_in_the_past()
    {
        byte[] bytes = Bytes(1000, 1500);
        Put(bytes, CurrentAt, 1);
        Assert.Equal("", Refusal(bytes));
        Put(bytes, CurrentAt, 2);
        Assert.Equal("a record lies in the past", Refusal(bytes));
    }

    [Fact]
    public void The_block_it_stands_in_was_dealt_out()
    {
        byte[] bytes = Bytes(1000, 64_000);
        Put(bytes, BlockAt, 1);
        Put(bytes, CurrentAt, 64);
        Assert.Equal("the current block was not dealt out", Refusal(bytes));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(5000)]
    public void A_block_that_was_dealt_out_holds_nothing_that_was_not(int offset)
    {
        // The bucket of block 0 is the 65th list: its record is put in front of the list of block 1.
        byte[] bytes = Bytes(1000, 64_000);
        int list = BucketsAt + (4 * 65);
        byte[] moved = [.. bytes[..(list - 4)], .. bytes[list..(list + 24)], .. bytes[(list - 4)..list],
            .. bytes[(list + 24)..]];
        BinaryPrimitives.WriteInt32LittleEndian(moved.AsSpan(list), offset);
        Put(moved, BlockAt, 1);
        Put(moved, CurrentAt, 64);
        Assert.Equal("a record lies in the past", Refusal(moved));
    }

    [Theory]
    [InlineData(64, 66)]
    [InlineData(65, 67)]
    [InlineData(1000, 81)]
    public void There_is_one_list_for_each_near_window_each_block_and_what_lies_beyond(int windows, int lists)
    {
        var writer = new SnapshotWriter();
        new Calendar(10, windows * 10L).Write(writer);
        Assert.Equal(BucketsAt + (4 * lists), writer.Written.Length);
    }

    [Fact]
    public void In_a_later_block_it_goes_on_where_it_stood()
    {
        var calendar = new Calendar(1000, 1_000_000);
        var seen = new Collecting();
        calendar.Drain(70, ref seen);
        calendar.Add(72_500, 1, 2, 3, 4);
        var writer = new SnapshotWriter();
        calendar.Write(writer);
        var reader = new SnapshotReader(writer.Written);
        Calendar copy = Calendar.Read(ref reader);
        Assert.Equal(72, copy.NextWindow(0));
        Assert.Throws<InvariantViolatedException>(() => copy.Add(70_999, 1, 2, 3, 4));
        copy.Add(71_000, 5, 6, 7, 8);
        copy.Drain(71, ref seen);
        copy.Drain(72, ref seen);
        Assert.Equal([71_000, 72_500], seen.Seen.Select(r => r.TimeMs));
    }

    [Theory]
    [InlineData(0, 0, 999, "")]
    [InlineData(0, 0, 1000, "a record lies outside its bucket")]
    [InlineData(64_000, 65, 63_999, "")]
    [InlineData(64_000, 65, 64_000, "a record lies outside its bucket")]
    [InlineData(1_000_000, 80, uint.MaxValue, "")]
    public void A_record_lies_in_its_bucket(long timeMs, int bucket, uint offset, string refusal)
    {
        byte[] bytes = Bytes(1000, timeMs);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(BucketsAt + (4 * bucket) + 4), offset);
        Assert.Equal(refusal, Refusal(bytes));
    }

    [Fact]
    public void A_record_moved_inside_a_later_block_is_found_in_its_new_window()
    {
        byte[] bytes = Bytes(1000, 64_000);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(BucketsAt + (4 * 65) + 4), 5_500);
        var reader = new SnapshotReader(bytes);
        Assert.Equal(69, Calendar.Read(ref reader).NextWindow(0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1500)]
    public void Buckets_of_any_length_come_back(int records)
    {
        var calendar = new Calendar(1000, 1_000_000);
        for (uint i = 0; i < records; i++)
        {
            calendar.Add(10, i, i, (byte)i, i);
            calendar.Add(70_010, i, i, (byte)i, i);
            calendar.Add(1_000_010, i, i, (byte)i, i);
        }

        var writer = new SnapshotWriter();
        calendar.Write(writer);
        var reader = new SnapshotReader(writer.Written);
        Calendar copy = Calendar.Read(ref reader);
        Assert.True(reader.AtEnd);
        Assert.Equal(3 * records, copy.Count);
        Assert.Equal(All(calendar), All(copy));
    }

    private static List<(long TimeMs, uint Slot, uint Entity, byte Kind, uint State)> All(Calendar calendar)
    {
        var seen = new Collecting();
        calendar.Drain(0, ref seen);
        calendar.Drain(70, ref seen);
        calendar.DrainBeyond(ref seen);
        Assert.Equal(0, calendar.Count);
        return seen.Seen;
    }

    private static byte[] Bytes(long windowMs, params ReadOnlySpan<long> times)
    {
        var calendar = new Calendar(windowMs, 1000 * windowMs);
        foreach (long time in times)
            calendar.Add(time, 1, 2, 3, 4);

        var writer = new SnapshotWriter();
        calendar.Write(writer);
        return writer.Written.ToArray();
    }

    private static void Put(byte[] bytes, int at, long value) =>
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(at), value);

    // The last clause of the message, or empty if the bytes are read.
    private static string Refusal(byte[] bytes)
    {
        try
        {
            var reader = new SnapshotReader(bytes);
            Calendar.Read(ref reader);
            return "";
        }
        catch (SnapshotFormatException e)
        {
            Assert.StartsWith("Snapshot, section 'calendar', offset ", e.Message, StringComparison.Ordinal);
            return e.Message[(e.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..^1];
        }
    }
}
