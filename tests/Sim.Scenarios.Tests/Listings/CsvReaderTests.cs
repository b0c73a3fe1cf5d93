using System.Security.Cryptography;
using System.Text;

namespace Sim.Scenarios.Tests;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d\n", "a|b/c|d")]
    [InlineData("a,b\r\nc,d", "a|b/c|d")]
    [InlineData("a,b\rc,d\r", "a|b/c|d")]
    [InlineData("\uFEFFa,b\n\n\r\nc,d\n\n", "a|b/c|d")]
    [InlineData("a,\n,b\n", "a|/|b")]
    [InlineData("\"a\",\"b, c\"\n\"d \"\"e\"\"\",\"\"\n", "a|b, c/d \"e\"|")]
    [InlineData("\"two\nlines\",b\nc,d\n", "two\nlines|b/c|d")]
    [InlineData(" a ,\tb\nÄ€,😀\n", "a|b/Ä€|😀")]
    [InlineData("", "")]
    public void Records_are_read_as_rfc_4180_says(string csv, string expected) => Assert.Equal(expected, Join(csv));

    [Theory]
    [InlineData("a,b\nx,\"y\nc,d\n", 2, 3, "a quote is opened here and not closed in its row", "a|b/!/c|d")]
    [InlineData("a,b\nx,\"y\nc,\"d\"\ne,f\n", 2, 3, "a quote is opened here and not closed in its row",
        "a|b/!/c|d/e|f")]
    [InlineData("a,b\nx,5\" disk\nc,d\n", 2, 4, "a quote inside a cell", "a|b/!/c|d")]
    [InlineData("a,b\n\"x\"y,z\nc,d\n", 2, 4, "text after a closing quote", "a|b/!/c|d")]
    [InlineData("a,b\nx,y,z\nc,d\n", 2, 1, "3 cells, but the header has 2", "a|b/!/c|d")]
    [InlineData("a,b\nä,y\0z\nc,d\n", 2, 4, "a NUL character", "a|b/!/c|d")]
    [InlineData("a,b\n\"x\ny\"\nc,d\n", 2, 1, "a quote is opened here and not closed in its row", "a|b/!/!/c|d")]
    [InlineData("a,b\n\"x\r\ny\",5\" disk\nc,d\n", 3, 5, "a quote inside a cell", "a|b/!/!/c|d")]
    public void A_broken_record_costs_one_row_and_has_a_place(
        string csv, int line, int column, string fault, string expected)
    {
        CsvReader reader = Open(Encoding.UTF8.GetBytes(csv));
        reader.Expected = 2;
        while (reader.Read() && reader.Fault is null)
        {
        }

        Assert.Equal((line, column, fault),
            ((int)reader.FaultPlace.Line, reader.FaultPlace.Column, reader.Fault?.Message));
        Assert.Equal(expected, Join(csv, 2));
    }

    [Fact]
    public void A_byte_that_is_no_utf_8_has_a_place()
    {
        CsvReader reader = Open([.. "a,b\nx,M"u8, 0xFC, .. "ller\n"u8]);
        reader.Read();
        reader.Read();

        Assert.Equal((2L, 4, CsvReader.Changed), (reader.FaultPlace.Line, reader.FaultPlace.Column, reader.Fault));
    }

    [Fact]
    public void Lines_are_counted_through_cells_with_line_breaks()
    {
        CsvReader reader = Open("a\n\"1\r\n2\r\n3\"\r\n\r\nb\n"u8.ToArray());
        var lines = new List<long>();
        while (reader.Read())
            lines.Add(reader.Line);

        Assert.Equal([1, 2, 6], lines);
    }

    [Theory]
    [InlineData(CsvBuffer.MaxRecord - 1, false)]
    [InlineData(CsvBuffer.MaxRecord, true)]
    [InlineData(CsvBuffer.MaxRecord + 200_000, true)]
    public void A_record_longer_than_a_mebibyte_is_a_fault_and_the_next_one_is_read(int length, bool tooLong)
    {
        CsvReader reader = Open(Encoding.UTF8.GetBytes("a\n" + new string('x', length) + "\nb\n"));
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal(tooLong ? RowReason.RowTooLong : null, reader.Fault?.Reason);
        Assert.True(reader.Read());
        Assert.Equal("b", reader.Text(0).ToString());
        Assert.Equal(3, reader.Line);
    }

    [Fact]
    public void The_hash_is_that_of_all_bytes_also_of_a_byte_order_mark()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("\uFEFFa,b\n" + new string('x', 3_000_000) + "\n\"open\n");
        using var hash = SHA256.Create();
        using var hashed = new CryptoStream(new MemoryStream(bytes), hash, CryptoStreamMode.Read);
        var reader = new CsvReader(new CsvBuffer(hashed), (byte)',');
        while (reader.Read())
        {
        }

        Assert.Equal(SHA256.HashData(bytes), hash.Hash);
    }

    [Fact]
    public void Records_are_the_same_however_the_stream_is_cut()
    {
        string csv = string.Concat(
            Enumerable.Range(0, Repetitions.Of(200))
                .Select(i => $"{i},\"é \"\"{i}\"\"\n,\",{new string('x', i * 40)}\r\n"));
        string whole = Join(csv);
        foreach (int step in (int[])[1, 2, 3, 7, 64, 4096])
        {
            var reader = new CsvReader(
                new CsvBuffer(new SteppedStream(Encoding.UTF8.GetBytes(csv), step)), (byte)',');
            Assert.Equal(whole, Join(reader));
        }
    }

    private static CsvReader Open(byte[] bytes) => new(new CsvBuffer(new MemoryStream(bytes)), (byte)',');

    private static string Join(string csv, int expected = 0)
    {
        CsvReader reader = Open(Encoding.UTF8.GetBytes(csv));
        reader.Expected = expected;
        return Join(reader);
    }

    private static string Join(CsvReader reader)
    {
        var records = new List<string>();
        while (reader.Read())
        {
            records.Add(reader.Fault is not null
                ? "!"
                : string.Join('|', Enumerable.Range(0, reader.Count).Select(i => reader.Text(i).ToString())));
        }

        return string.Join('/', records);
    }

    private sealed class SteppedStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, step)]);
    }
}
