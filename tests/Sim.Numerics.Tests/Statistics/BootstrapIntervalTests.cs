namespace Sim.Numerics.Tests;

public sealed class BootstrapIntervalTests
{
    [Fact]
    public void The_same_values_and_seed_give_the_same_interval_and_another_seed_another()
    {
        double[] values = NormalSample.Exponential(5, 30);

        Assert.Equal(new BootstrapInterval(0.95, 7).Of(values), new BootstrapInterval(0.95, 7).Of(values));
        Assert.NotEqual(new BootstrapInterval(0.95, 7).Of(values), new BootstrapInterval(0.95, 8).Of(values));
    }

    [Fact]
    public void It_reaches_further_on_the_side_of_the_long_tail()
    {
        double[] values = NormalSample.Exponential(5, 30);
        double mean = SampleMoments.Of(values).Mean;
        ConfidenceInterval interval = new BootstrapInterval(0.95, 7).Of(values)!.Value;

        Assert.True(interval.High - mean > (mean - interval.Low) * 1.1, $"{interval} around {mean}");
    }

    [Theory]
    [InlineData(0.999, 10.0, 11, 12, 13, 40)]
    [InlineData(0.9999, 0.0, 0, 0, 0, 1)]
    [InlineData(0.9999, 1.0, 1, 1, 1, 0)]
    [InlineData(0.95, 10.0, 11, 12, 13, 40)]
    public void A_few_values_of_which_one_is_far_off_have_an_interval_around_their_mean(
        double confidence, double a, double b, double c, double d, double e)
    {
        double[] values = [a, b, c, d, e];
        ConfidenceInterval interval = new BootstrapInterval(confidence, 1).Of(values)!.Value;

        Assert.True(interval.Holds(values.Average()), $"{interval} does not hold {values.Average()}");
        Assert.True(interval.Low < interval.High);
    }

    [Fact]
    public void Equal_values_have_an_interval_of_no_length_and_one_value_has_none()
    {
        Assert.Equal(new ConfidenceInterval(2, 2), new BootstrapInterval(0.95, 7).Of([2, 2, 2]));
        Assert.Null(new BootstrapInterval(0.95, 7).Of([2]));
    }
}
