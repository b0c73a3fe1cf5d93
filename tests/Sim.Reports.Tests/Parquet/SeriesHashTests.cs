namespace Sim.Reports.Tests;

/// <summary>The hash of a series tells one file from another.</summary>
public sealed class SeriesHashTests
{
    private static readonly byte[] File = [.. Enumerable.Range(0, 1000).Select(i => (byte)(i * 7))];

    [Fact]
    public void It_is_a_function_of_the_bytes() =>
        Assert.Equal(SeriesParquet.Hash(File), SeriesParquet.Hash([.. File]));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(500)]
    [InlineData(999)]
    public void Another_byte_gives_another_hash(int at)
    {
        byte[] other = [.. File];
        other[at] ^= 1;

        Assert.NotEqual(SeriesParquet.Hash(File), SeriesParquet.Hash(other));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(992)]
    public void A_shorter_file_and_zeros_at_the_end_are_other_files(int bytes)
    {
        Assert.NotEqual(SeriesParquet.Hash(File), SeriesParquet.Hash(File.AsSpan(0, File.Length - bytes)));
        Assert.NotEqual(SeriesParquet.Hash(File), SeriesParquet.Hash([.. File, .. new byte[bytes]]));
    }

    [Fact]
    public void Words_in_another_order_give_another_hash() =>
        Assert.NotEqual(SeriesParquet.Hash([.. File.AsSpan(0, 8), .. File.AsSpan(8, 8)]),
            SeriesParquet.Hash([.. File.AsSpan(8, 8), .. File.AsSpan(0, 8)]));
}
