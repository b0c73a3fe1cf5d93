namespace Sim.Numerics.Tests;

public sealed class WilsonIntervalTests
{
    // Published example: 81 of 263 at 95% give 0.2553 to 0.3662 (Newcombe, Statistics in Medicine 17, 1998, table I,
    // method 3).
    [Fact]
    public void It_gives_the_published_example()
    {
        ConfidenceInterval interval = new WilsonInterval(0.95).Of(81, 263);

        Assert.Equal(0.2553, interval.Low, 5e-5);
        Assert.Equal(0.3662, interval.High, 5e-5);
    }

    [Fact]
    public void Nobody_and_everybody_keep_inside_zero_and_one()
    {
        var wilson = new WilsonInterval(0.95);

        Assert.Equal(0, wilson.Of(0, 20).Low);
        Assert.Equal(0.1611, wilson.Of(0, 20).High, 5e-5);
        Assert.Equal(1, wilson.Of(20, 20).High);
    }

    [Fact]
    public void More_hits_than_there_were_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WilsonInterval(0.95).Of(3, 2));
}
