namespace Sim.Reports.Tests;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_000, "1_000")]
    [InlineData(-8_473_112, "−8_473_112")]
    public void A_count_has_every_digit_and_narrow_blanks(long value, string expected) =>
        Assert.Equal(Thin(expected), Numbers.Count(value));

    [Theory]
    [InlineData(8_473_112, "8.47~million")]
    [InlineData(50_123_456, "50.1~million")]
    [InlineData(512_338_120.75, "512~million")]
    [InlineData(9_000_000, "9~million")]
    [InlineData(999_499, "999_499")]
    [InlineData(999_500, "1~million")]
    [InlineData(1_703_000_000, "1.70~billion")]
    [InlineData(42, "42")]
    [InlineData(42.25, "42.3")]
    [InlineData(0, "0")]
    public void A_large_number_becomes_a_word(double value, string expected) =>
        Assert.Equal(Thin(expected), Numbers.Words(value));

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    [InlineData(0.169, "16.9%")]
    [InlineData(0.0042, "0.42%")]
    [InlineData(0.9972, "99.72%")]
    [InlineData(0.9999999, ">99.99%")]
    [InlineData(0.0000001, "<0.01%")]
    public void A_share_never_says_none_or_all_where_it_is_not(double share, string expected) =>
        Assert.Equal(expected, Numbers.Percent(share));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(2_500_000, "2.5_M")]
    [InlineData(437_300, "437_k")]
    [InlineData(10_000_000, "10_M")]
    [InlineData(999_700, "1_M")]
    public void A_label_is_short(double value, string expected) => Assert.Equal(Thin(expected), Numbers.Short(value));

    [Theory]
    [InlineData(0.4, "0.4~seconds")]
    [InlineData(1, "1~second")]
    [InlineData(60, "60~seconds")]
    [InlineData(4_680, "78~minutes")]
    [InlineData(113_184, "31.4~hours")]
    [InlineData(812_160, "9.4~days")]
    [InlineData(1_209_600, "14~days")]
    public void A_duration_has_one_unit(double seconds, string expected) =>
        Assert.Equal(Thin(expected), Durations.Words(seconds));

    [Theory]
    [InlineData(0, "0~s")]
    [InlineData(90.5, "90.5~s")]
    [InlineData(-3_138, "−52.3~min")]
    [InlineData(37_484, "10.4~h")]
    [InlineData(312_768, "3.62~d")]
    public void A_measured_duration_has_three_figures(double seconds, string expected) =>
        Assert.Equal(Thin(expected), Durations.Figures(seconds));

    private static string Thin(string text) => text.Replace('_', Numbers.Thin).Replace('~', Numbers.NoBreak);
}
