namespace Sim.Reports.Tests;

public sealed class MetricTextTests
{
    [Theory]
    [InlineData("totals.crashed", 8_473_112.0, "8.47~million")]
    [InlineData("series.onlineShare@6.5d", 0.169, "16.9%")]
    [InlineData("releases.content.usable97", 812_160.0, "9.4~days")]
    [InlineData("totals.downHours", 2e9, "2~billion~h")]
    [InlineData("totals.crashed", null, "–")]
    public void A_value_is_shown_in_the_unit_of_its_metric(string metric, double? value, string expected) =>
        Assert.Equal(expected.Replace('~', Numbers.NoBreak), MetricText.Value(metric, value));

    [Fact]
    public void A_metric_of_another_version_is_shown_as_a_plain_number() =>
        Assert.Equal("0.250", MetricText.Value("weather.rain", 0.25));

    [Theory]
    [InlineData("series.onlineShare@6.5d", 0.011, "+1.1~points")]
    [InlineData("series.onlineShare@6.5d", -0.02, "−2~points")]
    [InlineData("releases.content.usable97", -276_480.0, "−3.2~days")]
    [InlineData("totals.crashed", null, "–")]
    public void A_margin_has_its_sign(string metric, double? margin, string expected) =>
        Assert.Equal(expected.Replace('~', Numbers.NoBreak), MetricText.Margin(metric, margin));

    [Theory]
    [InlineData("totals.crashed", 8.24e6, 8.55e6, 9.18e6,
        "8.24~million to 9.18~million over 20 fleets, their median 8.55~million")]
    [InlineData("series.onlineShare@6.5d", 0.93, 0.954, 0.97, "93.0% to 97.0% over 20 fleets, their median 95.4%")]
    public void A_range_over_fleets_is_a_clause(string metric, double low, double median, double high, string expected)
    {
        ExpectationResult e = new("it", metric, 0, null, median, 0, Verdict.Held, "");

        Assert.Equal(expected.Replace('~', Numbers.NoBreak),
            MetricText.Fleets(e with { Fleets = new FleetRange(20, low, median, high) }));
        Assert.Equal("", MetricText.Fleets(e));
    }

    [Theory]
    [InlineData(null, null, "none")]
    [InlineData(0.9, null, "at least 90%")]
    [InlineData(null, 0.18, "at most 18%")]
    [InlineData(0.5, 0.5, "exactly 50%")]
    [InlineData(0.001, 0.025, "0.1% to 2.5%")]
    public void Bounds_are_words(double? min, double? max, string expected) =>
        Assert.Equal(expected, MetricText.Bounds("series.onlineShare@6.5d", min, max));

    [Theory]
    [InlineData("totals.crashed", 8_075_000.0, "8.075~million")]
    [InlineData("totals.crashed", 8_500_000.0, "8.5~million")]
    [InlineData("totals.crashed", 123_456.0, "123,456")]
    [InlineData("totals.downHours", 1_234_567_890.0, "1.23456789~billion~h")]
    [InlineData("totals.successfulAttacks", 0.2725, "0.2725")]
    [InlineData("series.onlineShare@6.5d", 0.00012345, "0.012345%")]
    [InlineData("series.onlineShare@6.5d", 0.58 * 0.85, "49.3%")]
    [InlineData("releases.content.usable97", 4_680.0, "78~minutes")]
    [InlineData("releases.content.usable97", 71_940.0, "19h59m")]
    public void A_bound_has_every_digit_that_the_scenario_gives_it(string metric, double bound, string expected) =>
        Assert.Equal("at least " + expected.Replace('~', Numbers.NoBreak), MetricText.Bounds(metric, bound, null));
}
