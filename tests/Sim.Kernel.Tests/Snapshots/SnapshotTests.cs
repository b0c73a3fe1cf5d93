using System.Runtime.InteropServices;
using CsCheck;

namespace Sim.Kernel.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Every_kind_of_value_comes_back()
    {
        Gen.Select(Gen.Byte, Gen.Int, Gen.Long, Gen.ULong, Gen.Double.Array, Gen.Short.Array).Sample(
            (one, two, four, five, six, seven) =>
            {
                var writer = new SnapshotWriter(0);
                writer.Section("values");
                writer.WriteByte(one);
                writer.WriteInt32(two);
                writer.WriteInt64(four);
                writer.WriteUInt64(five);
                writer.WriteSpan<double>(six);
                writer.Section("more ünicode");
                writer.WriteSpan<short>(seven);

                var reader = new SnapshotReader(writer.Written);
                reader.Section("values");
                Assert.Equal(one, reader.ReadByte());
                Assert.Equal(two, reader.ReadInt32());
                Assert.Equal(four, reader.ReadInt64());
                Assert.Equal(five, reader.ReadUInt64());
                var read = new double[six.Length];
                reader.ReadInto<double>(read);
                Assert.True(Bits(six).SequenceEqual(Bits(read)));
                reader.Section("more ünicode");
                var into = new short[seven.Length];
                Assert.False(reader.AtEnd);
                reader.ReadInto<short>(into);
                Assert.Equal(seven, into);
                Assert.True(reader.AtEnd);
            });
    }

    [Fact]
    public void Bytes_are_little_endian()
    {
        var writer = new SnapshotWriter();
        writer.WriteInt32(0x04030201);
        writer.WriteSpan<ushort>([0x0201]);
        Assert.Equal<byte>([1, 2, 3, 4, 1, 0, 0, 0, 1, 2], writer.Written.ToArray());
    }

    [Fact]
    public void Another_section_than_the_expected_one_is_named_with_its_offset()
    {
        var writer = new SnapshotWriter();
        writer.Section("fleet");
        writer.WriteInt64(1);
        writer.Section("tickets");
        Assert.Equal(
            "Snapshot, section 'fleet', offset 18: section 'crews' should start here, but 'tickets' does.",
            Message(writer, (ref SnapshotReader reader) =>
            {
                reader.Section("fleet");
                reader.ReadInt64();
                reader.Section("crews");
            }));
        Assert.Equal(
            "Snapshot, section 'fleet', offset 10: section 'crews' should start here, but no section does.",
            Message(writer, (ref SnapshotReader reader) =>
            {
                reader.Section("fleet");
                reader.Section("crews");
            }));
    }

    [Fact]
    public void A_list_of_another_length_is_refused()
    {
        var writer = new SnapshotWriter();
        writer.WriteSpan<long>([1, 2, 3]);
        Assert.Contains("length", Message(writer, (ref SnapshotReader reader) => reader.ReadInto<long>(new long[4])));
        Assert.Contains("longer", Message(writer, (ref SnapshotReader reader) => reader.ReadUpTo<long>(new long[2])));
    }

    [Fact]
    public void Every_truncated_or_damaged_snapshot_is_refused_or_read_but_never_overruns()
    {
        var writer = new SnapshotWriter();
        var calendar = new Calendar(10, 5000);
        for (uint i = 0; i < 300; i++)
            calendar.Add(i * 17, i, i, 1, i);

        calendar.Write(writer);
        byte[] bytes = writer.Written.ToArray();
        int step = bytes.Length / Repetitions.Of(bytes.Length, 80);
        for (int length = 0; length < bytes.Length; length += step)
            Assert.Throws<SnapshotFormatException>(() => Read(bytes.AsSpan(0, length)));

        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Check((at, value) =>
        {
            byte[] damaged = [.. bytes];
            damaged[at] = value;
            try
            {
                Read(damaged);
            }
            catch (SnapshotFormatException)
            {
                // Refused with a reason; anything else fails the test.
            }
        }, times: 100);
    }

    private static ReadOnlySpan<byte> Bits(double[] values) => MemoryMarshal.AsBytes<double>(values);

    private delegate void Reading(ref SnapshotReader reader);

    private static void Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new SnapshotReader(bytes);
        Calendar.Read(ref reader);
    }

    private static string Message(SnapshotWriter writer, Reading read) => Assert.Throws<SnapshotFormatException>(() =>
    {
        var reader = new SnapshotReader(writer.Written);
        read(ref reader);
    }).Message;
}
