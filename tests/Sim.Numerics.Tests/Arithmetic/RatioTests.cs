using CsCheck;

namespace Sim.Numerics.Tests;

public sealed class RatioTests
{
    private static readonly Gen<Ratio> AnyRatio =
        Gen.Long[1, 1_000_000_000].SelectMany(d => Gen.Long[0, d].Select(n => Ratio.Of(n, d)));

    [Theory]
    [InlineData("5%", 1, 20)]
    [InlineData("0.181", 181, 1000)]
    [InlineData("3/7", 3, 7)]
    [InlineData("6/14", 3, 7)]
    [InlineData("0", 0, 1)]
    [InlineData("0/9", 0, 1)]
    [InlineData("100%", 1, 1)]
    [InlineData("1", 1, 1)]
    [InlineData("0.0001%", 1, 1_000_000)]
    [InlineData("12.50%", 1, 8)]
    public void Text_is_read_exactly_by_its_digits(string text, long numerator, long denominator)
    {
        Assert.True(Ratio.TryParse(text, out Ratio ratio));
        Assert.Equal((numerator, denominator), (ratio.Numerator, ratio.Denominator));
        Assert.Equal(Ratio.Of(numerator, denominator), ratio);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-1%")]
    [InlineData("+1%")]
    [InlineData("101%")]
    [InlineData("1.1")]
    [InlineData("8/7")]
    [InlineData("1/0")]
    [InlineData("0/0")]
    [InlineData("1/2%")]
    [InlineData("0,5")]
    [InlineData("1e-3")]
    [InlineData("0.5.5")]
    [InlineData("NaN")]
    [InlineData("0.00000000000000000000000000001")]
    public void Text_that_is_no_ratio_is_refused(string text)
    {
        Assert.False(Ratio.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Ratio.Parse(text));
    }

    [Fact]
    public void Threshold_is_the_floor_of_the_ratio_times_two_to_the_32() =>
        AnyRatio.Sample(ratio => ratio.Threshold32 ==
            (ulong)((System.Numerics.BigInteger)ratio.Numerator * (1L << 32) / ratio.Denominator));

    [Fact]
    public void Threshold_of_the_ends_never_hits_and_always_hits()
    {
        Assert.Equal(0UL, Ratio.Zero.Threshold32);
        Assert.Equal(1UL << 32, Ratio.One.Threshold32);
        Assert.Equal(0UL, default(Ratio).Threshold32);
        Assert.Equal(1UL << 31, Ratio.Of(long.MaxValue / 2, long.MaxValue - 1).Threshold32);
    }

    [Fact]
    public void Text_reads_back_equal() => AnyRatio.Sample(ratio => Ratio.Parse(ratio.ToString()) == ratio);

    [Theory]
    [InlineData(5, 100, "5%")]
    [InlineData(181, 1000, "18.1%")]
    [InlineData(3, 7, "3/7")]
    [InlineData(0, 3, "0%")]
    [InlineData(3, 3, "100%")]
    public void Text_is_a_percentage_where_that_is_exact(long numerator, long denominator, string text) =>
        Assert.Equal(text, Ratio.Of(numerator, denominator).ToString());

    [Fact]
    public void Ratios_outside_zero_to_one_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(3, 2));
    }

    [Fact]
    public void Default_is_zero_for_equality_as_well() =>
        Assert.Equal((Ratio.Zero, true), (default, Ratio.Zero.Equals(Ratio.Parse("0%"))));
}
