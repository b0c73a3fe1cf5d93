using CsCheck;

namespace Sim.Contracts.Tests;

public sealed class SimDurationTests
{
    [Theory]
    [InlineData("250ms", 250)]
    [InlineData("45s", 45_000)]
    [InlineData("78m", 4_680_000)]
    [InlineData("6h", 21_600_000)]
    [InlineData("2.5d", 216_000_000)]
    [InlineData("1w", 604_800_000)]
    [InlineData("0.001s", 1)]
    [InlineData("1h30m", 5_400_000)]
    [InlineData("0s", 0)]
    public void Text_with_units_is_read_exactly(string text, long milliseconds)
    {
        Assert.True(SimDuration.TryParse(text, out SimDuration duration));
        Assert.Equal(milliseconds, duration.Milliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("5 m")]
    [InlineData("-5m")]
    [InlineData("+5m")]
    [InlineData("5min")]
    [InlineData("5M")]
    [InlineData("0.5ms")]
    [InlineData("0.0001s")]
    [InlineData("1,5h")]
    [InlineData("1e3s")]
    [InlineData("1h30")]
    [InlineData("1..5h")]
    [InlineData("99999999999999w")]
    public void Text_that_is_no_duration_to_the_millisecond_is_refused(string text) =>
        Assert.False(SimDuration.TryParse(text, out _));

    [Fact]
    public void Text_reads_back_equal() => Gen.Long[0, 10_000L * 86_400_000].Sample(milliseconds =>
    {
        SimDuration duration = SimDuration.FromMilliseconds(milliseconds);
        return SimDuration.TryParse(duration.ToString(), out SimDuration back) && back == duration;
    });

    [Theory]
    [InlineData(4_680_000, "78m")]
    [InlineData(1_209_600_000, "14d")]
    [InlineData(1_500, "1500ms")]
    [InlineData(0, "0s")]
    public void Text_uses_the_largest_unit_that_divides(long milliseconds, string text) =>
        Assert.Equal(text, SimDuration.FromMilliseconds(milliseconds).ToString());

    [Fact]
    public void Overflow_is_an_error_and_never_wraps()
    {
        SimDuration longest = SimDuration.FromMilliseconds(long.MaxValue);
        Assert.Throws<OverflowException>(() => longest + SimDuration.FromMilliseconds(1));
        Assert.Throws<OverflowException>(() => SimDuration.FromDays(long.MaxValue));
        Assert.Throws<OverflowException>(() => SimTime.FromMilliseconds(1) + longest);
        Assert.Throws<OverflowException>(() => SimTime.FromMilliseconds(long.MinValue) - SimTime.FromMilliseconds(1));
    }

    [Fact]
    public void Times_and_durations_form_a_line()
    {
        SimTime start = SimTime.Zero + SimDuration.FromHours(2);
        Assert.Equal(SimTime.Zero + SimDuration.FromMinutes(150), start + SimDuration.FromMinutes(30));
        Assert.Equal(SimDuration.FromMinutes(-30), start - (SimTime.Zero + SimDuration.FromMinutes(150)));
        Assert.True(
            start < SimTime.Zero + SimDuration.FromDays(1) && SimTime.Zero + SimDuration.FromSeconds(7_200) <= start);
        Assert.Equal("2h", start.ToString());
    }
}
