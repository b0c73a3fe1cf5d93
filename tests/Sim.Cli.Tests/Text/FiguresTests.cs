namespace Sim.Cli.Tests;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(2.125, "2.13")]
    [InlineData(-2.125, "-2.13")]
    [InlineData(2.675, "2.68")]
    [InlineData(1.005, "1.01")]
    [InlineData(100.25, "100.3")]
    [InlineData(100.35, "100.4")]
    [InlineData(1000.5, "1,001")]
    [InlineData(2.5e15, "2,500,000,000,000,000")]
    [InlineData(0.00125, "0.0013")]
    [InlineData(0.5, "0.5")]
    [InlineData(0, "0")]
    public void A_half_goes_away_from_zero(double value, string expected) => Assert.Equal(expected, Figures.Value(value));

    [Theory]
    [InlineData(0.000277778, "0.000278")]
    [InlineData(-0.0009, "-0.0009")]
    [InlineData(0.00000123456, "0.00000123")]
    [InlineData(1e-9, "0.000000001")]
    [InlineData(1.234e-10, "1.23E-10")]
    public void A_small_value_keeps_three_figures(double value, string expected) => Assert.Equal(expected, Figures.Value(value));

    [Theory]
    [InlineData(0.0125, "1.3")]
    [InlineData(0.0335, "3.4")]
    [InlineData(0.000125, "0.013")]
    [InlineData(-0.0004, "0")]
    [InlineData(1, "100")]
    public void So_does_the_half_of_a_percentage(double share, string expected) =>
        Assert.Equal(expected + Figures.NoBreak + "%", Figures.Percent(share));

    [Theory]
    [InlineData(1_125, "1.13\u00A0k")]
    [InlineData(10_250, "10.3\u00A0k")]
    [InlineData(112_500, "113\u00A0k")]
    [InlineData(2_675_000, "2.68\u00A0M")]
    [InlineData(9.995e8, "1\u00A0G")]
    public void And_that_of_a_short_number(double value, string expected) => Assert.Equal(expected, Figures.Short(value));

    [Theory]
    [InlineData(1.005, "1.01\u00A0s")]
    [InlineData(615, "10.3\u00A0min")]
    [InlineData(double.NaN, "NaN\u00A0d")]
    public void And_that_of_a_span(double seconds, string expected) => Assert.Equal(expected, Figures.Seconds(seconds));
}
