namespace Sim.Contracts.Tests;

public sealed class DurationsTests
{
    [Theory]
    [InlineData(0.4, "0.4 seconds")]
    [InlineData(1, "1 second")]
    [InlineData(60, "60 seconds")]
    [InlineData(4_680, "78 minutes")]
    [InlineData(113_184, "31.4 hours")]
    [InlineData(812_160, "9.4 days")]
    [InlineData(1_209_600, "14 days")]
    public void A_length_of_time_has_one_unit(double seconds, string expected) =>
        Assert.Equal(expected, Plain(Durations.Words(seconds)));

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(90.5, "90.5 s")]
    [InlineData(1.005, "1.01 s")]
    [InlineData(-3_138, "−52.3 min")]
    [InlineData(37_484, "10.4 h")]
    [InlineData(312_768, "3.62 d")]
    [InlineData(double.NaN, "NaN d")]
    public void A_measured_one_has_three_figures(double seconds, string expected) =>
        Assert.Equal(expected, Plain(Durations.Figures(seconds)));

    [Theory]
    [InlineData(12_500, "12.5 s")]
    [InlineData(60_000, "00:01")]
    [InlineData(86_399_999, "23:59")]
    [InlineData(187_980_000, "2 d 04:13")]
    public void A_stretch_of_a_run_is_told_as_on_a_clock(long milliseconds, string expected) =>
        Assert.Equal(expected, Plain(Durations.Clock(milliseconds)));

    [Theory]
    [InlineData(129_600, "36h")]
    [InlineData(0.0015, "2ms")]
    public void An_exact_one_is_what_a_scenario_would_say(double seconds, string expected) =>
        Assert.Equal(expected, Durations.Exact(seconds));

    private static string Plain(string text) => text.Replace(Numbers.NoBreak, ' ');
}
