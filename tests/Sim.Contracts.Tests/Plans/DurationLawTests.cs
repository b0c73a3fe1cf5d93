namespace Sim.Contracts.Tests;

public sealed class DurationLawTests
{
    private static readonly SimDuration Hour = SimDuration.FromHours(1);
    private static readonly SimDuration Day = SimDuration.FromDays(1);

    [Fact]
    public void A_fixed_law_gives_its_value_whatever_is_drawn() =>
        Assert.All((ulong[])[0, 1UL << 63, ulong.MaxValue],
            bits => Assert.Equal(Hour.Milliseconds, DurationLaw.Fixed(Hour).Sample(Bits(bits))));

    [Fact]
    public void A_uniform_law_reaches_both_ends_and_its_middle()
    {
        var law = DurationLaw.Uniform(SimDuration.FromMilliseconds(10), SimDuration.FromMilliseconds(13));

        Assert.Equal([10L, 11L, 12L, 13L, 13L],
            ((ulong[])[0, 1UL << 62, 2UL << 62, 3UL << 62, ulong.MaxValue]).Select(b => law.Sample(Bits(b))));
    }

    [Theory]
    [InlineData(0.25, 1_035_655)]
    [InlineData(0.5, 2_495_329)]
    [InlineData(0.75, 4_990_659)]
    public void An_exponential_law_has_its_quantiles(double share, long milliseconds) =>
        Assert.InRange(DurationLaw.Exponential(Hour).Sample(At(1 - share)), milliseconds - 1, milliseconds + 1);

    [Theory]
    [InlineData(0.5, 3_600_000)]
    [InlineData(0.84134474606854293, 5_935_397)]
    [InlineData(0.15865525393145707, 2_183_510)]
    public void A_log_normal_law_has_its_quantiles(double share, long milliseconds) =>
        Assert.InRange(DurationLaw.LogNormal(Hour, 0.5).Sample(At(share)), milliseconds - 1, milliseconds + 1);

    [Fact]
    public void Neither_end_of_the_drawn_interval_is_infinite_or_negative()
    {
        foreach (ulong bits in (ulong[])[0, ulong.MaxValue])
        {
            Assert.InRange(DurationLaw.Exponential(Hour).Sample(Bits(bits)), 0, 40 * Hour.Milliseconds);
            Assert.InRange(DurationLaw.LogNormal(Hour, 0.5).Sample(Bits(bits)), 0, 70 * Hour.Milliseconds);
        }
    }

    [Theory]
    [InlineData(3660, 5)]
    [InlineData(3660, 4)]
    [InlineData(1, 5)]
    public void A_law_without_bound_is_cut_where_sums_of_time_still_fit(int days, double sigma)
    {
        DurationLaw law = DurationLaw.LogNormal(SimDuration.FromDays(days), sigma);
        foreach (ulong bits in (ulong[])[0, 1UL << 40, 1UL << 63, ulong.MaxValue - (1UL << 40), ulong.MaxValue])
            Assert.InRange(law.Sample(Bits(bits)), 0, DurationLaw.LongestMs);

        Assert.Equal(DurationLaw.LongestMs, law.Sample(Bits(ulong.MaxValue)));
        Assert.InRange(DurationLaw.Exponential(SimDuration.FromDays(3660)).Sample(Bits(0)), 1,
            DurationLaw.LongestMs - 1);

        // The last moment of the calendar and as many draws as a course has boots, still in 64 bits.
        Assert.True(UtcMoment.TryParse("9999-12-31T23:59:59.999Z", out UtcMoment last));
        Assert.True(last.UnixMilliseconds + (Int128)(DurationLaw.LongestMs * (60 + 8)) < long.MaxValue);
    }

    [Fact]
    public void A_law_is_told_as_it_is_written()
    {
        Assert.Equal("1h", DurationLaw.Fixed(Hour).ToString());
        Assert.Equal("uniform 1h to 1d", DurationLaw.Uniform(Hour, Day).ToString());
        Assert.Equal("exponential mean 1d", DurationLaw.Exponential(Day).ToString());
        Assert.Equal("log-normal median 1h sigma 0.5", DurationLaw.LogNormal(Hour, 0.5).ToString());
    }

    private static PhiloxBlock Bits(ulong low) => new((uint)low, (uint)(low >> 32), 0, 0);

    private static PhiloxBlock At(double share) => Bits((ulong)(share * Math.Pow(2, 64)));
}
