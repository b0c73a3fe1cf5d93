namespace Sim.Contracts.Tests;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_000, "1,000")]
    [InlineData(-8_473_112, "−8,473,112")]
    public void A_count_has_every_digit_and_commas(long value, string expected) =>
        Assert.Equal(expected, Numbers.Count(value));

    [Theory]
    [InlineData(0, "0 arms")]
    [InlineData(1, "1 arm")]
    [InlineData(2_000, "2,000 arms")]
    public void A_noun_goes_with_its_number(long count, string expected) =>
        Assert.Equal(expected, Numbers.Counted(count, "arm"));

    [Theory]
    [InlineData(8_473_112, "8.47~million")]
    [InlineData(50_123_456, "50.1~million")]
    [InlineData(512_338_120.75, "512~million")]
    [InlineData(9_000_000, "9~million")]
    [InlineData(999_499, "999,499")]
    [InlineData(999_500, "1~million")]
    [InlineData(1_703_000_000, "1.70~billion")]
    [InlineData(42, "42")]
    [InlineData(42.25, "42.3")]
    [InlineData(0, "0")]
    public void A_large_number_becomes_a_word(double value, string expected) =>
        Assert.Equal(Bound(expected), Numbers.Words(value));

    [Theory]
    [InlineData(8_473_112, "8.47~M")]
    [InlineData(2_675_000, "2.68~M")]
    [InlineData(1_703_000_000, "1.70~G")]
    [InlineData(999_499, "999,499")]
    public void Where_there_is_less_room_it_is_the_same_figure(double value, string expected) =>
        Assert.Equal(Bound(expected), Numbers.Brief(value));

    [Theory]
    [InlineData(2.125, "2.13")]
    [InlineData(-2.125, "−2.13")]
    [InlineData(2.675, "2.68")]
    [InlineData(1.005, "1.01")]
    [InlineData(100.5, "101")]
    [InlineData(2.5e15, "2,500,000,000,000,000")]
    [InlineData(0.00125, "0.0013")]
    [InlineData(double.NaN, "NaN")]
    public void A_half_goes_away_from_zero(double value, string expected) =>
        Assert.Equal(expected, Numbers.Three(value));

    [Theory]
    [InlineData(0.000277778, "0.000278")]
    [InlineData(-0.0009, "−0.0009")]
    [InlineData(0.00000123456, "0.00000123")]
    [InlineData(1e-9, "0.000000001")]
    [InlineData(1.234e-10, "1.23E−10")]
    public void A_small_value_keeps_three_figures(double value, string expected) =>
        Assert.Equal(expected, Numbers.Three(value));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    [InlineData(0.169, "16.9%")]
    [InlineData(0.0335, "3.4%")]
    [InlineData(0.0042, "0.42%")]
    [InlineData(0.9972, "99.72%")]
    [InlineData(0.9999999, ">99.99%")]
    [InlineData(0.0000001, "<0.01%")]
    public void A_share_never_says_none_or_all_where_it_is_not(double share, string expected) =>
        Assert.Equal(expected, Numbers.Percent(share));

    [Theory]
    [InlineData(0.1, "10%")]
    [InlineData(0.995, "99.5%")]
    [InlineData(0.07, "7%")]
    public void A_share_that_was_chosen_has_no_zeros_at_its_end(double share, string expected) =>
        Assert.Equal(expected, Numbers.ExactPercent(share));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(2_500_000, "2.5~M")]
    [InlineData(437_300, "437~k")]
    [InlineData(10_000_000, "10~M")]
    [InlineData(999_700, "1~M")]
    public void A_tick_is_short(double value, string expected) => Assert.Equal(Bound(expected), Numbers.Short(value));

    private static string Bound(string text) => text.Replace('~', Numbers.NoBreak);
}
