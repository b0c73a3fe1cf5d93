namespace Sim.Kernel.Tests;

/// <summary>Each refusal of reader and writer by its sentence, beside the nearest thing that is accepted.</summary>
public sealed class SnapshotRefusalTests
{
    private delegate void Reading(ref SnapshotReader reader);

    [Fact]
    public void A_section_has_a_name_of_at_most_255_bytes()
    {
        var writer = new SnapshotWriter(0);
        Assert.Throws<ArgumentException>(() => writer.Section(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Section(new string('n', 256)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SnapshotWriter(-1));
        Assert.Equal(0, writer.Written.Length);
        string longest = new('n', 255);
        writer.Section(longest);
        Assert.Equal("", Refusal(writer.Written, (ref SnapshotReader reader) => reader.Section(longest)));
        Assert.Throws<ArgumentException>(() =>
        {
            var reader = new SnapshotReader([]);
            reader.Section("");
        });
    }

    [Theory]
    [InlineData("old-name 2", "'old-name 2'")]
    [InlineData("Z", "'Z'")]
    [InlineData("a\u001b[31m", "something unreadable")]
    [InlineData("a_b", "something unreadable")]
    [InlineData("ü", "something unreadable")]
    public void A_message_repeats_a_name_only_if_it_is_harmless(string found, string shown)
    {
        var writer = new SnapshotWriter();
        writer.Section(found);
        Assert.Equal(
            $"Snapshot, section '(start)', offset 0: section 'x' should start here, but {shown} does.",
            Refusal(writer.Written, (ref SnapshotReader reader) => reader.Section("x")));
    }

    [Fact]
    public void Where_no_section_starts_none_is_made_up()
    {
        const string None =
            "Snapshot, section '(start)', offset 0: section 'x' should start here, but no section does.";
        byte[] nameless = [0x53, 0x45, 0x43, 0x54, 0];
        static void Read(ref SnapshotReader reader) => reader.Section("x");
        Assert.Equal(None, Refusal([], Read));
        Assert.Equal(None, Refusal(nameless.AsSpan(0, 4), Read));
        Assert.Equal(None, Refusal([0x54, .. nameless[1..]], Read));
        Assert.Equal(
            "Snapshot, section 'n', offset 6: section 'x' should start here, but no section does.",
            Refusal([0x53, 0x45, 0x43, 0x54, 1, (byte)'n', 1, 2, 3], (ref SnapshotReader reader) =>
            {
                reader.Section("n");
                reader.Section("x");
            }));
        Assert.Equal(None.Replace("no section", "something unreadable", StringComparison.Ordinal),
            Refusal(nameless, Read));
    }

    [Fact]
    public void What_is_not_there_is_not_read()
    {
        const string Short = "Snapshot, section '(start)', offset 0: the snapshot ends too early.";
        Assert.Equal(Short, Refusal([], (ref SnapshotReader reader) => reader.ReadByte()));
        Assert.Equal(Short, Refusal(new byte[3], (ref SnapshotReader reader) => reader.ReadInt32()));
        Assert.Equal(Short, Refusal(new byte[7], (ref SnapshotReader reader) => reader.ReadInt64()));
        Assert.Equal(Short, Refusal(new byte[7], (ref SnapshotReader reader) => reader.ReadUInt64()));
        Assert.Equal("", Refusal(new byte[8], (ref SnapshotReader reader) => reader.ReadUInt64()));
    }

    [Fact]
    public void A_list_is_no_longer_than_what_is_left()
    {
        const string Long = "Snapshot, section '(start)', offset 4: a list is longer than what is left.";
        static void Read(ref SnapshotReader reader) => reader.ReadUpTo<long>(new long[10]);
        Assert.Equal(Long, Refusal(List(-1, 80), Read));
        Assert.Equal(Long, Refusal(List(int.MaxValue, 80), Read));
        Assert.Equal(Long, Refusal(List(1 << 29, 80), Read));
        Assert.Equal(Long, Refusal(List(2, 15), Read));
        Assert.Equal("", Refusal(List(2, 16), Read));
        Assert.Equal("", Refusal(List(0, 0), Read));
    }

    [Fact]
    public void A_list_has_the_length_that_is_expected()
    {
        const string Other =
            "Snapshot, section '(start)', offset 4: the length of a list differs from what is expected.";
        Assert.Equal(Other, Refusal(List(2, 16), (ref SnapshotReader reader) => reader.ReadInto<long>(new long[3])));
        Assert.Equal(Other, Refusal(List(2, 16), (ref SnapshotReader reader) => reader.ReadInto<long>(new long[1])));
        const string Longer = "Snapshot, section '(start)', offset 4: a list is longer than it may be.";
        Assert.Equal(Longer, Refusal(List(2, 16), (ref SnapshotReader reader) => reader.ReadUpTo<long>(new long[1])));
        Assert.Equal("",
            Refusal(List(2, 16), (ref SnapshotReader reader) => Assert.Equal(2, reader.ReadUpTo<long>(new long[2]))));
        Assert.Equal("",
            Refusal(List(2, 16), (ref SnapshotReader reader) => Assert.Equal(2, reader.ReadUpTo<long>(new long[3]))));
    }

    [Fact]
    public void A_seal_finds_every_changed_byte_and_every_byte_too_many()
    {
        byte[] bytes = Sealed(21);
        Assert.Equal("", Refusal(bytes, Open));
        for (int at = sizeof(int); at < 21; at++)
        {
            byte[] changed = [.. bytes];
            changed[at] ^= 1;
            Assert.Equal(
                "Snapshot, section 'seal', offset 38: the checksum differs, so that something before was changed.",
                Refusal(changed, Open));
        }

        Assert.Equal("Snapshot, section 'seal', offset 38: bytes are left over.", Refusal([.. bytes, 0], Open));
        Assert.Equal("Snapshot, section 'seal', offset 30: the snapshot ends too early.",
            Refusal(bytes.AsSpan(0, 37), Open));
    }

    // Worked out apart from this code, with integers of any size: the bytes are 1, 2, 3 and so on, of 21 a list.
    [Theory]
    [InlineData(0, 0x0000000000000000)]
    [InlineData(1, 0x5c52bd4054e958c9)]
    [InlineData(7, 0xf44b1543e0952705)]
    [InlineData(8, 0x17f412d6da1da365)]
    [InlineData(9, 0x6f2e0cd7c36b6626)]
    [InlineData(16, 0x5bd76948d8578abf)]
    [InlineData(21, 0x721b4671d2fe322d)]
    public void The_checksum_never_changes(int length, ulong sum) =>
        Assert.Equal(sum, BitConverter.ToUInt64(Sealed(length).AsSpan(^8)));

    [Fact]
    public void A_writer_grows_to_twice_its_size_or_to_what_is_needed()
    {
        var writer = new SnapshotWriter(8);
        byte[] all = new byte[4000];
        for (int i = 0; i < all.Length; i++)
        {
            writer.WriteByte((byte)(i * 7));
            all[i] = (byte)(i * 7);
        }

        Assert.Equal(all, writer.Written.ToArray());
        writer.WriteSpan<byte>(new byte[100_000]);
        Assert.Equal(104_004, writer.Written.Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        writer.WriteByte(1);
        for (int i = 0; i < 100_000; i++)
            writer.WriteByte(2);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 200_000, 210_000);
    }

    [Fact]
    public void A_writer_that_is_just_large_enough_does_not_grow()
    {
        var writer = new SnapshotWriter(8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        writer.WriteInt64(1);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Open(ref SnapshotReader reader)
    {
        reader.ReadInto<byte>(new byte[17]);
        reader.Unseal();
    }

    private static byte[] Sealed(int length)
    {
        var writer = new SnapshotWriter();
        if (length == 21)
        {
            // A list of 17 bytes takes 21, so that it can be read back.
            writer.WriteSpan<byte>([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
        }

        for (int i = writer.Written.Length; i < length; i++)
            writer.WriteByte((byte)(i + 1));

        writer.Seal();
        return writer.Written.ToArray();
    }

    private static byte[] List(int length, int bytes) => [.. BitConverter.GetBytes(length), .. new byte[bytes]];

    private static string Refusal(ReadOnlySpan<byte> bytes, Reading read)
    {
        try
        {
            var reader = new SnapshotReader(bytes);
            read(ref reader);
            return "";
        }
        catch (SnapshotFormatException e)
        {
            return e.Message;
        }
    }
}
